package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dateline.table.Mention;
import dateline.text.Document;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, mentions are places in it, and time is linear. */
class HostileTextTest {
  private static final int LARGE = 5_000_000;

  /** Of a processor's time, many times what it takes: a quadratic reading would need hours. */
  private static final Duration LIMIT = Duration.ofNanos(3_000L * LARGE);

  /** Whoever has not ended by then never will. */
  private static final Duration ENDLESS = Duration.ofMinutes(2);

  private static final List<String> SCRAPS =
      List.of(
          "Putin",
          "putin",
          "PUTIN",
          "U.S.",
          "US",
          "Kyiv",
          "the",
          "The",
          " ",
          " ",
          " ",
          "\n\n",
          ".",
          "-",
          "\u2011",
          "'s",
          "\u2019s",
          "'",
          "(",
          ")",
          "(OPF)",
          "\"",
          "\u201C",
          "\u201D",
          "Gen.",
          "President",
          "Oru",
          "People's",
          "Front",
          "of",
          "and",
          "al-",
          "bin",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\u0301",
          "\u202E",
          "\u05D0\u05D1",
          "\u00C9cole",
          "\u0130",
          "12",
          "4th",
          "Brigade",
          "said",
          "\u200D",
          "&",
          "O'",
          "Ministry",
          "South",
          "Korea",
          ",");

  @RepeatedTest(400)
  void mentionsAreOrderedPlacesInTheText(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    check(text.toString(), random.nextInt(text.length()));
  }

  @Tag("compiled")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "Aa ",
        "Putin ",
        "South ",
        "Ministry of ",
        "President ",
        "al-",
        "Oru People's ",
        "Kim Jong ",
        "\uD83D",
        "X said. "
      })
  void timeIsLinear(String scrap) {
    String text = scrap.repeat(LARGE / scrap.length());
    assertThat(assertTimeoutPreemptively(ENDLESS, () -> cost(text))).isLessThan(LIMIT);
  }

  private static Duration cost(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    check(text, 0);
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - began);
  }

  private static void check(String text, int bodyStart) {
    int end = 0;
    for (Mention mention : Names.FINDER.find(Document.of(text, bodyStart))) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.name());
      end = mention.end();
    }
  }
}
