package dateline.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.sentiment.tone.SentenceTone;
import dateline.sentiment.tone.Valences;
import dateline.table.Mention;
import dateline.table.Sentence;
import dateline.text.Document;
import dateline.text.Tsv;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
  private static final int LONG = 5_000_000;

  /** Far above what linear work takes, far below what quadratic work would. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static Stream<String> texts() {
    return Stream.of(
        "a".repeat(LONG),
        "brave".repeat(LONG / 5),
        "don't".repeat(LONG / 5),
        "not ".repeat(LONG / 4),
        "in cold ".repeat(LONG / 8),
        "\"".repeat(LONG),
        "…".repeat(LONG) + " brave",
        "\uD800 brave \uDC00 cruel \uD800",
        "\u202Ebrave\u202C שלום brave مرحبا",
        "brave\u0000cruel",
        "’s ’s n't N’T ' ’",
        "\n\n\n\n");
  }

  private static List<Sentence> sentences(String text) {
    return new SentenceTone(Valences.of(Tsv.shipped("tone.tsv"))).of(Document.of(text, 0));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadWithoutAnErrorInLinearTime(String text) {
    assertTimeoutPreemptively(
        PATIENCE, () -> assertThatCode(() -> sentences(text)).doesNotThrowAnyException());
  }

  @ParameterizedTest
  @EnumSource(names = {"lexicon", "linear"})
  void manyMentionsInOneSentenceTakeLinearTime(SentimentMode mode) {
    SpokenOf text = SpokenOf.in("Ossia brave cruel ".repeat(20_000));
    TargetSentiment sentiment = new TargetSentiment(mode.model());
    List<Mention> mentions = text.mentions("Ossia");
    List<Mention> filled =
        assertTimeoutPreemptively(
            PATIENCE,
            () ->
                sentiment.toward(
                    text.document(), mentions, new Voices(text.document(), List.of())));
    assertThat(filled).hasSize(20_000).allMatch(mention -> mention.negative() != null);
  }

  @Test
  void unpairedSurrogatesHideNoWord() {
    assertThat(sentences("\uD800 brave \uDC00")).extracting(Sentence::tone).containsExactly(2);
  }
}
