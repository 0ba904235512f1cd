package dateline.sentiment.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.sentiment.Passage;
import dateline.sentiment.Polarity;
import dateline.sentiment.Stance;
import dateline.sentiment.StanceReader;
import dateline.sentiment.TargetSentiment;
import dateline.sentiment.Voices;
import dateline.sentiment.tone.Valences;
import dateline.sentiment.tone.ValuedWord;
import dateline.table.Mention;
import dateline.text.Document;
import dateline.text.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LexiconModelTest {
  private static final Valences LIST = Valences.of(Tsv.shipped("tone.tsv"));
  private static final LexiconReader MODEL = new LexiconModel(LIST).reader();

  /** What is read of a name in a text. */
  private static Passage passage(String text, String name) {
    Document document = Document.of(text, 0);
    int start = text.indexOf(name);
    int token = document.tokens().at(start);
    Mention mention =
        new Mention(
            document.sentenceOf(token),
            start,
            start + name.length(),
            name,
            "ossia",
            "location",
            "name",
            false,
            "own");
    List<Passage> read = new ArrayList<>();
    StanceReader reader =
        passage -> {
          read.add(passage);
          return new Stance(0, 1, 0);
        };
    new TargetSentiment(() -> reader)
        .toward(document, List.of(mention), new Voices(document, List.of()));
    return read.get(0);
  }

  /** The column words lists valence@distance. */
  @ParameterizedTest(name = "{0} -> {1}: {3}")
  @CsvFileSource(
      resources = "targets.csv",
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      numLinesToSkip = 1)
  void theSumTowardAName(String text, String name, String words, String reason) {
    assertThat(MODEL.sum(passage(text, name)))
        .as(reason)
        .isCloseTo(decayed(words == null ? "" : words), within(1e-12));
  }

  private static double decayed(String words) {
    return Pattern.compile("(-?\\d)@(\\d+)")
        .matcher(words)
        .results()
        .mapToDouble(LexiconModelTest::decayed)
        .sum();
  }

  private static double decayed(MatchResult word) {
    return Integer.parseInt(word.group(1)) * Math.exp(-Integer.parseInt(word.group(2)) / 8.0);
  }

  @Test
  void theSumDecidesTheStance() {
    assertThat(MODEL.toward(passage("Cruel, brutal Ossia", "Ossia")).most())
        .isEqualTo(Polarity.negative);
    assertThat(MODEL.toward(passage("Brave, heroic Ossia", "Ossia")).most())
        .isEqualTo(Polarity.positive);
    assertThat(MODEL.toward(passage("Ossia has lakes", "Ossia")).polarity())
        .isCloseTo(0, within(0.2));
  }

  @Test
  void aWordFarAwayWeighsNothing() {
    assertThat(MODEL.sum(passage("Ossia " + "road ".repeat(300) + "brave", "Ossia"))).isZero();
  }

  @Test
  void theSumIsThatOfItsDefinition() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String text = randomText(random);
      Passage passage = passage(text, "Ossia");
      assertThat(MODEL.sum(passage)).isCloseTo(slow(passage), within(1e-9));
    }
  }

  private static String randomText(Random random) {
    String[] pieces = {
      "brave", "cruel", "road", "not", "crossed the line", ",", "killed", "the", "'s"
    };
    StringBuilder text = new StringBuilder();
    int place = random.nextInt(80);
    for (int i = 0; i < 80; i++) {
      text.append(i == place ? "Ossia" : pieces[random.nextInt(pieces.length)]).append(' ');
    }
    return text.toString();
  }

  /** The definition, word by word. */
  private static double slow(Passage passage) {
    double sum = 0;
    int target = passage.target().start();
    for (ValuedWord word : LIST.withoutEvents().in(passage.words())) {
      int from = Math.min(target, word.tokens().end() - 1);
      int to = Math.max(target, word.tokens().start());
      sum += word.valence() * Math.exp(-words(passage.words().subList(from, to)) / 8.0);
    }
    return sum;
  }

  private static int words(List<String> tokens) {
    return (int) tokens.stream().filter(token -> token.matches("\\p{L}.*")).count();
  }
}
