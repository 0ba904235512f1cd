package dateline.job.show;

import dateline.terminal.Sparkline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many articles there are over time, as a small chart.
 *
 * @param chart a column a step; blank where the corpus has no article at all
 * @param legend what it spans and how high it is
 */
record Timeline(String chart, String legend) {
  /** Days of a step, as few as the width allows. */
  private static final int[] STEPS = {1, 7, 28, 91, 364};

  private static final List<String> NAMES =
      List.of("a day", "a week", "4 weeks", "13 weeks", "52 weeks");

  /**
   * Draws some articles among all.
   *
   * @param width columns that it may have
   */
  static Timeline of(Collection<Told> some, Collection<Told> all, int width, boolean hasUnicode) {
    SortedMap<LocalDate, Long> corpus = days(all);
    if (corpus.isEmpty()) {
      return new Timeline("", "no article has a date");
    }
    LocalDate first = corpus.firstKey();
    long days = ChronoUnit.DAYS.between(first, corpus.lastKey()) + 1;
    int step =
        (int)
            Arrays.stream(STEPS)
                .limit(STEPS.length - 1L)
                .filter(s -> days > (long) s * width)
                .count();
    int length = (int) Math.min(width, (days - 1) / STEPS[step] + 1);
    List<@Nullable Double> columns = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      columns.add(null);
    }
    add(columns, corpus, first, STEPS[step], 0);
    add(columns, days(some), first, STEPS[step], 1);
    double most = columns.stream().filter(Objects::nonNull).mapToDouble(v -> v).max().orElse(0);
    return new Timeline(
        Sparkline.of(columns, hasUnicode),
        String.format(
            Locale.ROOT,
            "%s to %s, at most %,.0f in %s",
            first,
            corpus.lastKey(),
            most,
            NAMES.get(step)));
  }

  private static void add(
      List<@Nullable Double> columns,
      Map<LocalDate, Long> days,
      LocalDate first,
      int step,
      int weight) {
    days.forEach(
        (day, articles) -> {
          int i = (int) (ChronoUnit.DAYS.between(first, day) / step);
          if (0 <= i && i < columns.size()) {
            columns.set(
                i, Objects.requireNonNullElse(columns.get(i), 0.0) + (double) weight * articles);
          }
        });
  }

  private static SortedMap<LocalDate, Long> days(Collection<Told> articles) {
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    for (Told article : articles) {
      if (article.day() != null) {
        days.merge(article.day(), 1L, Long::sum);
      }
    }
    return days;
  }
}
