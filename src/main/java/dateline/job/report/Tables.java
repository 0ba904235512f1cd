package dateline.job.report;

import dateline.report.Periods;
import dateline.spark.Edition;
import dateline.spark.Execution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an edition as queries of a report name them.
 *
 * @param edition to read
 * @param periods that figures over time are counted in
 * @param asked whom and what they mention
 */
record Tables(Edition edition, Periods periods, Asked asked) {

  /** The rows of a query that names tables. */
  List<Row> rows(String query, Collection<Class<? extends Record>> tables) {
    return rows(edition, query, tables);
  }

  static List<Row> rows(Edition edition, String query, Collection<Class<? extends Record>> tables) {
    tables.forEach(
        table -> edition.read(table).createOrReplaceTempView(dateline.table.Tables.name(table)));
    return Execution.collect(edition.spark().sql(query));
  }

  /** The first day of the period of a day, in SQL. */
  String period(String day) {
    return "date(date_trunc('%s', %s))".formatted(periods.unit(), day);
  }

  /** Values as a list in SQL; one that holds for nothing where there are none. */
  static String list(Collection<String> values) {
    return values.isEmpty()
        ? "(null)"
        : values.stream().map(Tables::literal).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String literal(String value) {
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  static @Nullable String day(Row row, String column) {
    @Nullable LocalDate day = row.getAs(column);
    return day == null ? null : day.toString();
  }
}
