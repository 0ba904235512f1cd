package dateline.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.table.Mention;
import dateline.table.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @ParameterizedTest
  @MethodSource("texts")
  void isReadWithoutAnErrorInLinearTime(String text) {
    assertTimeoutPreemptively(
        PATIENCE,
        () -> assertThatCode(() -> Reading.of(text).sentences()).doesNotThrowAnyException());
  }

  @Test
  void manyMentionsInOneSentenceTakeLinearTime() {
    Reading reading = Reading.of("Ossia brave cruel ".repeat(200_000));
    List<Mention> mentions = reading.mentions("Ossia");
    List<Mention> filled = assertTimeoutPreemptively(PATIENCE, () -> reading.filled(mentions));
    assertThat(filled).hasSize(200_000).allMatch(mention -> mention.sentiment() != null);
  }

  @Test
  void aWordFarAwayWeighsNothing() {
    assertThat(Reading.of("Ossia " + "road ".repeat(300) + "brave").toward("Ossia")).isZero();
  }

  @Test
  void unpairedSurrogatesHideNoWord() {
    assertThat(Reading.of("\uD800 brave \uDC00").sentences())
        .extracting(Sentence::tone)
        .containsExactly(2);
  }
}
