package dateline.job;

import dateline.job.TableScan.Counted;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.spark.TableFooter;
import dateline.spark.TableFooter.DayRange;
import dateline.table.Article;
import dateline.table.IngestedFile;
import dateline.table.IngestionHealth;
import dateline.table.Run;
import dateline.table.TableQuality;
import dateline.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each table what it holds: its rows, the days it covers, which columns are empty how
 * often, how much rests on one article. Most of it stands at the end of the files.
 */
final class TableQualities implements Job {
  /** What they hold depends on how a corpus was split into runs, or is this table itself. */
  private static final Set<Class<? extends Record>> LEFT_OUT =
      Set.of(Run.class, IngestionHealth.class, IngestedFile.class, TableQuality.class);

  private static final String ROWS = "rows";
  private static final String EMPTY = "empty";

  @Override
  public Class<TableQuality> output() {
    return TableQuality.class;
  }

  @Override
  public long write(Draft tables) throws IOException {
    Map<Class<? extends Record>, TableFooter> footers = new LinkedHashMap<>();
    for (Class<? extends Record> table : Tables.published()) {
      if (!LEFT_OUT.contains(table)) {
        footers.put(table, tables.footer(table));
      }
    }
    List<TableQuality> rows = new ArrayList<>();
    footers.forEach((table, footer) -> rows.addAll(told(table, footer)));
    rows.addAll(counted(tables, footers));
    return tables.write(TableQuality.class, rows);
  }

  /** What the files tell without being read. */
  private static List<TableQuality> told(Class<? extends Record> table, TableFooter footer) {
    String name = Tables.name(table);
    List<TableQuality> rows = new ArrayList<>();
    rows.add(new TableQuality(name, ROWS, null, footer.rows(), null, null, "rows"));
    for (String column : columnsThatMayBeEmpty(table)) {
      @Nullable Long none = footer.empty().get(column);
      if (none != null && footer.rows() > 0) {
        rows.add(share(name, EMPTY, column, none, footer.rows(), "rows without " + column));
      }
    }
    return rows;
  }

  private static List<String> columnsThatMayBeEmpty(Class<? extends Record> table) {
    return Stream.of(table.getRecordComponents())
        .filter(column -> column.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(Tables::name)
        .toList();
  }

  private static TableQuality share(
      String table, String measure, @Nullable String column, long part, long whole, String what) {
    return new TableQuality(table, measure, column, (double) part / whole, part, whole, what);
  }

  /** What only the rows tell. */
  private static List<TableQuality> counted(
      Draft tables, Map<Class<? extends Record>, TableFooter> footers) {
    @Nullable DayRange days = footers.get(Article.class).days();
    List<TableScan> scans = new ArrayList<>();
    long bytes = 0;
    for (Class<? extends Record> table : footers.keySet()) {
      if (TableScan.isOf(table)) {
        bytes += footers.get(table).bytes();
        for (List<String> files : tables.allFilesBySpan(table).values()) {
          scans.add(TableScan.of(table, files, days));
        }
      }
    }
    Map<String, Counted> sums = new TreeMap<>();
    for (Row row :
        Execution.collect(
            Datasets.generate(tables.spark(), scans, bytes, Counted.class, TableScan::count))) {
      Counted counted =
          new Counted(row.getString(0), row.getString(1), row.getLong(2), row.getLong(3));
      sums.merge(counted.tableName() + " " + counted.measure(), counted, Counted::and);
    }
    return sums.values().stream()
        .map(sum -> sum.measure().equals(TableScan.DAYS) ? sum.of(days) : sum)
        .filter(sum -> sum.whole() > 0)
        .map(
            sum ->
                share(sum.tableName(), sum.measure(), null, sum.part(), sum.whole(), sum.meaning()))
        .toList();
  }
}
