package dateline.corpus.gdelt;

import static dateline.corpus.gdelt.GdeltKind.EVENTS_2;
import static dateline.corpus.gdelt.GdeltKind.GKG_1;
import static dateline.corpus.gdelt.GdeltKind.GKG_2;
import static dateline.corpus.gdelt.GdeltKind.MENTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a line, it is a record or a fault, and soon. */
class GdeltMutationTest {
  private static final int LINES = 4_000;

  /** What no line may take of a core; one that first meets a class gets three tries. */
  private static final Duration LONGEST = Duration.ofMillis(100);

  private static final int TRIES = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final String MARKS = ";#,|\t<>&:-.\u0000\uD800\uFEFF eNaI9";

  @ParameterizedTest
  @EnumSource
  void noMutationEscapes(GdeltKind kind) {
    Random random = new Random(kind.label().hashCode());
    int records = 0;
    for (int i = 0; i < LINES; i++) {
      String line = mutated(GdeltLines.of(kind), random);
      records += isRecord(kind, line) ? 1 : 0;
      assertThat(isQuick(kind, line)).as(line).isTrue();
      GdeltKind.of(line);
    }
    assertThat(records).isBetween(LINES / 20, LINES - LINES / 20);
  }

  private static boolean isRecord(GdeltKind kind, String line) {
    try {
      GdeltRecord record = GdeltParser.parse(kind, line);
      record.names().forEach(name -> assertThat(name.displayName()).isNotBlank());
      return true;
    } catch (GdeltFault fault) {
      assertThat(fault.reason()).matches("wrong_columns|no_id|no_date|bad_date");
      assertThat(fault.detail()).hasSizeLessThan(120);
      return false;
    }
  }

  private static boolean isQuick(GdeltKind kind, String line) {
    for (int i = 0; i < TRIES; i++) {
      if (time(kind, line).compareTo(LONGEST) <= 0) {
        return true;
      }
    }
    return false;
  }

  private static Duration time(GdeltKind kind, String line) {
    long start = THREADS.getCurrentThreadCpuTime();
    isRecord(kind, line);
    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
  }

  /** Some characters become others or marks, some pieces are cut, doubled or moved. */
  private static String mutated(String line, Random random) {
    StringBuilder mutated = new StringBuilder(line);
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes && mutated.length() > 0; i++) {
      int start = random.nextInt(mutated.length());
      int end = Math.min(mutated.length(), start + 1 + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> mutated.setCharAt(start, MARKS.charAt(random.nextInt(MARKS.length())));
        case 1 -> mutated.setCharAt(start, (char) random.nextInt(Character.MAX_VALUE));
        case 2 -> mutated.delete(start, end);
        default -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(start, end));
      }
    }
    return mutated.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";",
        "#",
        ",",
        "|",
        "<",
        "&",
        "&#",
        "0",
        "-",
        " ",
        "#1",
        "1|",
        "#1|1",
        "#1|1||a",
        "a;",
        "a,1;",
        "1#a#b#c#1#1#d;",
        "<UDIV>",
        "<PAGE_TITLE>",
        "srclc:",
        "http://",
        "o'",
        "\u0301",
      })
  void aMillionSeparatorsInACellTakeLinearTime(String separator) {
    String cell = separator.repeat(1_000_000 / separator.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          assertThat(isRecord(GKG_2, GdeltLines.with(GKG_2, cells(cell, 3, 26)))).isTrue();
          assertThat(isRecord(GKG_1, GdeltLines.with(GKG_1, cells(cell, 1, 10)))).isTrue();
          assertThat(isRecord(EVENTS_2, GdeltLines.with(EVENTS_2, cells(cell, 2, 58)))).isTrue();
          assertThat(isRecord(MENTIONS, GdeltLines.with(MENTIONS, cells(cell, 3, 15)))).isTrue();
        });
  }

  /** A cell in a row of columns. */
  private static Map<Integer, String> cells(String cell, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .boxed()
        .collect(Collectors.toMap(column -> column, column -> cell));
  }

  @ParameterizedTest
  @EnumSource
  void aMillionTabsAreRefused(GdeltKind kind) {
    String line = GdeltLines.of(kind) + "\t".repeat(1_000_000);
    assertThat(isRecord(kind, line)).isFalse();
    assertThat(GdeltKind.of(line)).isNull();
  }
}
