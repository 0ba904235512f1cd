package dateline.report;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of time that follow each other, few enough to be drawn: weeks from Monday on, or where
 * there are many, months, quarters or years.
 *
 * @param unit week, month, quarter or year, as in Spark's {@code date_trunc}
 * @param starts their first days, none left out
 */
public record Periods(String unit, List<LocalDate> starts) {
  private static final int MOST = 60;

  private record Unit(String name, UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> next) {}

  private static final List<Unit> UNITS =
      List.of(
          new Unit("week", day -> day.minusDays(day.getDayOfWeek().getValue() - 1L), weeks(1)),
          new Unit("month", day -> day.withDayOfMonth(1), day -> day.plusMonths(1)),
          new Unit("quarter", Periods::quarter, day -> day.plusMonths(3)),
          new Unit("year", day -> day.with(TemporalAdjusters.firstDayOfYear()), years(1)));

  /** The periods from the first to the last day; none where nothing is dated. */
  public static Periods between(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return new Periods("week", List.of());
    }
    Periods periods = new Periods("week", List.of());
    for (Unit unit : UNITS) {
      periods = new Periods(unit.name(), starts(unit, first, last));
      if (periods.starts().size() <= MOST) {
        return periods;
      }
    }
    return periods;
  }

  private static List<LocalDate> starts(Unit unit, LocalDate first, LocalDate last) {
    return Stream.iterate(unit.start().apply(first), day -> !day.isAfter(last), unit.next())
        .toList();
  }

  /** What they are called on an axis; weeks by their Mondays. */
  List<String> labels() {
    return starts.stream().map(this::label).toList();
  }

  private String label(LocalDate start) {
    return switch (unit) {
      case "year" -> String.valueOf(start.getYear());
      case "quarter" -> "%d Q%d".formatted(start.getYear(), start.getMonthValue() / 3 + 1);
      case "month" -> "%d-%02d".formatted(start.getYear(), start.getMonthValue());
      default -> start.toString();
    };
  }

  /** Values by the first days of their periods, with gaps where there are none. */
  <T> List<@Nullable T> aligned(Map<LocalDate, T> values) {
    List<@Nullable T> aligned = new ArrayList<>();
    starts.forEach(start -> aligned.add(values.get(start)));
    return aligned;
  }

  /** Places of periods by their first days. */
  public Map<LocalDate, Integer> places() {
    return IntStream.range(0, starts.size())
        .boxed()
        .collect(Collectors.toMap(starts::get, place -> place));
  }

  private static LocalDate quarter(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
  }

  private static UnaryOperator<LocalDate> weeks(long weeks) {
    return day -> day.plusWeeks(weeks);
  }

  private static UnaryOperator<LocalDate> years(long years) {
    return day -> day.plusYears(years);
  }
}
