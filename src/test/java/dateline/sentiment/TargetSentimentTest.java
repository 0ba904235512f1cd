package dateline.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.sentiment.lexicon.LexiconModel;
import dateline.sentiment.tone.Valences;
import dateline.table.Mention;
import dateline.table.Statement;
import dateline.text.Tsv;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TargetSentimentTest {
  private static final TargetSentiment SENTIMENT =
      new TargetSentiment(new LexiconModel(Valences.of(Tsv.shipped("tone.tsv"))));

  private static List<Mention> read(String text, Statement... statements) {
    SpokenOf spoken = SpokenOf.in(text);
    return SENTIMENT.toward(
        spoken.document(),
        spoken.mentions("Ossia"),
        new Voices(spoken.document(), List.of(statements)));
  }

  private static double polarity(Mention mention) {
    return Objects.requireNonNull(mention.positive()) - Objects.requireNonNull(mention.negative());
  }

  /** Of "the envoy said" the words before or behind. */
  private static Statement said(String text, String content) {
    int start = text.indexOf("said");
    int source = text.indexOf("the envoy");
    int from = text.indexOf(content);
    return new Statement(
        0,
        start,
        start + 4,
        "said",
        "say",
        "report",
        "indirect",
        false,
        null,
        "the envoy",
        source,
        source + 9,
        "envoy",
        "the-envoy",
        null,
        null,
        null,
        null,
        from,
        from + content.length(),
        0,
        "p",
        1,
        false,
        null,
        null);
  }

  @Test
  void aMentionWithoutAnEntityGetsAVoiceAndNoStance() {
    SpokenOf spoken = SpokenOf.in("Brave Ossia");
    Mention unknown = spoken.mention(6, "Ossia", null);
    assertThat(
            SENTIMENT.toward(
                spoken.document(), List.of(unknown), new Voices(spoken.document(), List.of())))
        .containsExactly(unknown);
  }

  @Test
  void mentionsKeepTheirOrderWhateverItIs() {
    SpokenOf spoken = SpokenOf.in("Ossia and Tarn met. Cruel Ossia left.");
    List<Mention> mentions =
        List.of(
            spoken.mention(26, "Ossia", "ossia"),
            spoken.mention(10, "Tarn", "tarn"),
            spoken.mention(0, "Ossia", "ossia"));
    assertThat(
            SENTIMENT.toward(spoken.document(), mentions, new Voices(spoken.document(), List.of())))
        .extracting(Mention::start)
        .containsExactly(26, 10, 0);
  }

  @Test
  void eachMentionOfAnEntityGetsTheStanceOfItsOwnPassage() {
    SpokenOf spoken = SpokenOf.in("Ossia and Tarn met. Tarn left Ossia.");
    StanceReader byPlace = passage -> new Stance(passage.target().start() / 10.0, 0, 0);
    List<Mention> mentions =
        List.of(
            spoken.mention(0, "Ossia", "ossia"),
            spoken.mention(10, "Tarn", null),
            spoken.mention(20, "Tarn", "tarn"),
            spoken.mention(30, "Ossia", "ossia"));
    assertThat(
            new TargetSentiment(() -> byPlace)
                .toward(spoken.document(), mentions, new Voices(spoken.document(), List.of())))
        .extracting(Mention::negative)
        .containsExactly(0.0, null, 0.0, 0.2);
  }

  @Test
  void othersWordsDoNotColourTheOutlets() {
    double plain = polarity(read("Ossia, said the envoy, is “a state of many lakes”.").get(0));
    double harsh = polarity(read("Ossia, said the envoy, is “a state of cruel men”.").get(0));
    assertThat(harsh).isEqualTo(plain);
  }

  @Test
  void aWordKeptAwayByMarksIsTheOutlets() {
    double plain = polarity(read("Ossia sent its fighters.").get(0));
    double scare = polarity(read("Ossia sent its “heroic” fighters.").get(0));
    assertThat(scare).isNotEqualTo(plain);
  }

  @Test
  void whatOthersSayIsReadWithHowTheySayIt() {
    String text = "Ossia is cruel, the envoy said.";
    Mention mention = read(text, said(text, "Ossia is cruel")).get(0);
    assertThat(mention.voice()).isEqualTo("reported");
    assertThat(mention.attributionStart()).isEqualTo(text.indexOf("said"));
    assertThat(polarity(mention)).isNegative();
  }

  @Test
  void theSourceItselfStandsInTheOutletsWords() {
    String text = "“Ossia is cruel,” the envoy said, “and Ossia lies.”";
    String source = "the envoy";
    SpokenOf spoken = SpokenOf.in(text);
    Mention envoy = spoken.mention(text.indexOf(source), source, "the-envoy");
    Statement whole = said(text, text);
    List<Mention> read =
        SENTIMENT.toward(
            spoken.document(), List.of(envoy), new Voices(spoken.document(), List.of(whole)));
    assertThat(read.get(0).voice()).isEqualTo("own");
    assertThat(read.get(0).attributionStart()).isNull();
  }

  @Test
  void theInnermostStatementHasTheWords() {
    String text = "Tarn claimed that the envoy said Ossia is cruel.";
    Statement outer =
        new Statement(
            0,
            5,
            12,
            "claimed",
            "claim",
            "claim",
            "indirect",
            false,
            null,
            "Tarn",
            0,
            4,
            "Tarn",
            "tarn",
            null,
            null,
            null,
            null,
            13,
            47,
            0,
            "p",
            1,
            false,
            null,
            null);
    Statement inner = said(text, "Ossia is cruel");
    assertThat(read(text, inner, outer).get(0).attributionStart()).isEqualTo(inner.start());
    assertThat(read(text, outer, inner).get(0).attributionStart()).isEqualTo(inner.start());
  }
}
