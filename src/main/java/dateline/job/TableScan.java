package dateline.job;

import dateline.job.RowMeasure.Sum;
import dateline.spark.ColumnFile;
import dateline.spark.ColumnFile.Rows;
import dateline.spark.TableFooter.DayRange;
import dateline.table.Table.Layout;
import dateline.table.Tables;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts row by row in the files of one table and one span of days.
 *
 * @param firstDay the first day since 1970 that an article is of
 * @param lastDay the last; before the first where articles have no days
 */
record TableScan(Class<? extends Record> table, List<String> files, int firstDay, int lastDay)
    implements Serializable {
  /** Stands for the days that have rows, beside the names of measures. */
  static final String DAYS = "days_covered";

  private static final String DAY = "day";

  /** What was counted in some files of a table. */
  record Counted(String tableName, String measure, long part, long whole) {
    Counted and(Counted other) {
      return new Counted(tableName, measure, part + other.part, whole + other.whole);
    }

    /** The days that have rows, of all from the first to the last that an article is of. */
    Counted of(@Nullable DayRange days) {
      return new Counted(tableName, measure, part, days == null ? 0 : days.length());
    }

    String meaning() {
      return measure.equals(DAYS)
          ? "days from the first article's to the last's that have a row"
          : RowMeasure.valueOf(measure).meaning();
    }
  }

  /** Whether there is anything to count in a table. */
  static boolean isOf(Class<? extends Record> table) {
    return hasDays(table) || !RowMeasure.of(table).isEmpty();
  }

  private static boolean hasDays(Class<? extends Record> table) {
    return Tables.layout(table) == Layout.BY_DAY;
  }

  /** A span of days of a table, with the days that articles are of. */
  static TableScan of(Class<? extends Record> table, List<String> files, @Nullable DayRange days) {
    return new TableScan(
        table, List.copyOf(files), days == null ? 1 : days.first(), days == null ? 0 : days.last());
  }

  /** Reads the files, and counts. */
  Iterator<Counted> count() {
    List<RowMeasure> measures = RowMeasure.of(table);
    List<String> columns = columns(measures);
    Map<RowMeasure, Sum> sums = new EnumMap<>(RowMeasure.class);
    measures.forEach(measure -> sums.put(measure, new Sum()));
    boolean[] days = new boolean[Math.max(0, lastDay - firstDay + 1)];
    for (String file : files) {
      ColumnFile.read(
          file,
          columns,
          rows -> {
            sums.forEach((measure, sum) -> measure.count(rows, places(measure, columns), sum));
            if (hasDays(table)) {
              mark(rows, days);
            }
          });
    }
    return counted(sums, days).iterator();
  }

  /** The day first: the others are texts whose equal values do not follow each other. */
  private List<String> columns(List<RowMeasure> measures) {
    Stream<String> day = hasDays(table) ? Stream.of(DAY) : Stream.empty();
    Set<String> columns = new LinkedHashSet<>(day.toList());
    measures.forEach(measure -> columns.addAll(measure.columns()));
    return List.copyOf(columns);
  }

  private static int[] places(RowMeasure measure, List<String> columns) {
    return measure.columns().stream().mapToInt(columns::indexOf).toArray();
  }

  private void mark(Rows rows, boolean[] days) {
    int[] day = rows.columns().get(0);
    for (int i = 0; i < rows.count(); i++) {
      if (day[i] != Rows.NONE && firstDay <= day[i] && day[i] <= lastDay) {
        days[day[i] - firstDay] = true;
      }
    }
  }

  private List<Counted> counted(Map<RowMeasure, Sum> sums, boolean[] days) {
    String name = Tables.name(table);
    List<Counted> counted = new ArrayList<>();
    sums.forEach(
        (measure, sum) -> counted.add(new Counted(name, measure.name(), sum.part(), sum.whole())));
    if (hasDays(table)) {
      long covered = 0;
      for (boolean day : days) {
        covered += day ? 1 : 0;
      }
      counted.add(new Counted(name, DAYS, covered, 0));
    }
    return counted;
  }
}
