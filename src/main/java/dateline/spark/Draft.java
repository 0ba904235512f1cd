package dateline.spark;

import dateline.spark.Contents.TableFiles;
import dateline.spark.Datasets.Source;
import dateline.spark.TableFooter.DayRange;
import dateline.table.Table.Layout;
import dateline.table.Tables;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * An edition in the making. Jobs read the tables made so far, and the edition before; the rows of
 * days that a run does not touch are taken over, file by file.
 */
public final class Draft {
  private final DraftFolder made;
  private final long number;
  private final LocalDate date;
  private final TouchedDays touched;
  private final DraftFiles files;

  /** The rows of files that some job has read. */
  private final Map<List<Location>, Dataset<Row>> read = new HashMap<>();

  Draft(DraftFolder made, long number, @Nullable Edition before, LocalDate date) {
    this.made = made;
    this.number = number;
    this.date = date;
    touched = new TouchedDays(before == null ? Set.of() : before.spans());
    files = new DraftFiles(made, before, touched);
  }

  public SparkSession spark() {
    return made.spark();
  }

  /** The number that the edition will have. */
  public long number() {
    return number;
  }

  /** The date of the run. */
  public LocalDate date() {
    return date;
  }

  /**
   * Says which days this run computes anew, from now on: of a table that is made already they stay
   * as they are. Their neighbours in the same files come with them.
   *
   * @param articlesByDay the days and how many new articles each has, at most
   * @param undated whether articles without a day are among the new ones
   */
  public void touch(SortedMap<LocalDate, Long> articlesByDay, boolean undated) {
    touched.touch(articlesByDay, undated);
  }

  /** Says the same of the days that have articles already, from one to another. */
  public void touch(LocalDate from, LocalDate to) {
    touched.touch(from, to);
  }

  /** Says that every day is computed anew. */
  public void touchAll() {
    touched.touchAll();
  }

  /** The days that this run computes anew: from which to which, in ranges that do not overlap. */
  public SortedMap<LocalDate, LocalDate> touchedDays() {
    return touched.ranges();
  }

  /** Rows of a table of this edition: those of the touched days if it is kept by day, else all. */
  public Dataset<Row> read(Class<? extends Record> table) {
    return rows(table, files.ofTouched(table));
  }

  /** How many rows {@link #read} gives. */
  public long rows(Class<? extends Record> table) {
    try {
      return Footers.rows(files.ofTouched(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the files of all rows of a table say of themselves. */
  public TableFooter footer(Class<? extends Record> table) throws IOException {
    return Footers.table(files.all(table));
  }

  /** From which day to which all rows of a table are; null where none has a day. */
  public @Nullable DayRange days(Class<? extends Record> table) {
    return days(files.all(table));
  }

  /** The same of the edition before. */
  public @Nullable DayRange daysBefore(Class<? extends Record> table) {
    return days(files.before(table));
  }

  private static @Nullable DayRange days(List<Location> files) {
    try {
      return Footers.table(files).days();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The files whose rows {@link #read} gives, by the span of days that they belong to: a span's
   * rows are all in its files, in the order of the table's key.
   */
  public SortedMap<String, List<String>> filesBySpan(Class<? extends Record> table) {
    return bySpan(files.ofTouched(table));
  }

  /** The same for all rows of a table. */
  public SortedMap<String, List<String>> allFilesBySpan(Class<? extends Record> table) {
    return bySpan(files.all(table));
  }

  /** The files of all rows of a table, in the order of their spans. */
  public List<String> allFiles(Class<? extends Record> table) {
    return allFilesBySpan(table).values().stream().flatMap(List::stream).toList();
  }

  /** The files of all rows of a table of some days, with rows of their neighbours. */
  public List<String> files(Class<? extends Record> table, LocalDate from, LocalDate to) {
    return files.all(table).stream()
        .filter(file -> Spans.overlaps(Edition.span(file), from, to))
        .map(Location::toString)
        .toList();
  }

  /**
   * Rows of files, which stay as they are: Spark looks at them once, however many jobs read them.
   */
  private Dataset<Row> rows(Class<? extends Record> table, List<Location> files) {
    return read.computeIfAbsent(
        files.isEmpty() ? List.of(made.of(table)) : files,
        unread -> Edition.rows(spark(), table, files));
  }

  private static SortedMap<String, List<String>> bySpan(List<Location> files) {
    SortedMap<String, List<String>> bySpan = new TreeMap<>();
    for (Location file : files) {
      bySpan.computeIfAbsent(Edition.span(file), span -> new ArrayList<>()).add(file.toString());
    }
    return bySpan;
  }

  /** All rows of a table of this edition. */
  public Dataset<Row> all(Class<? extends Record> table) {
    return rows(table, files.all(table));
  }

  /** Rows of a table of the edition before: those of the touched days if it is kept by day. */
  public Dataset<Row> before(Class<? extends Record> table) {
    return Edition.rows(spark(), table, files.touchedBefore(table));
  }

  /** All rows of a table of the edition before. */
  public Dataset<Row> allBefore(Class<? extends Record> table) {
    return Edition.rows(spark(), table, files.before(table));
  }

  /**
   * Writes a table's rows, those of the touched days if it is kept by day, and checks them.
   *
   * @return the number of rows written
   * @throws CheckFailed when a row breaks an invariant or two rows have one key
   */
  public long write(Class<? extends Record> table, Dataset<Row> rows) throws IOException {
    TableWriter writer = new TableWriter(made, table);
    return write(
        table,
        () -> {
          switch (Tables.layout(table)) {
            case SCRATCH -> writer.writeScratch(rows);
            case WHOLE -> writer.writeWhole(rows);
            case BY_DAY -> writer.writeByDay(rows, touched.forTasks());
          }
        });
  }

  /**
   * Writes a table of many small flat records, each file by one task, and checks them. The records
   * of a file come in the order of the table's key.
   *
   * @param seeds what each file's records are made from, by the span of the file; for a table that
   *     is not kept by day any name
   * @return the number of rows written
   * @throws CheckFailed when a record breaks an invariant or two have one key
   */
  public <S extends Serializable, B extends Record> long write(
      Class<B> table, SortedMap<String, S> seeds, Source<S, B> source) throws IOException {
    boolean byDay = Tables.layout(table) == Layout.BY_DAY;
    TouchedSpans spansTouched = byDay ? touched.forTasks() : null;
    return write(table, () -> new RecordTable<>(made, table, spansTouched).write(seeds, source));
  }

  /**
   * Writes a table that is not kept by day from records that are at hand, in any order, and checks
   * them.
   *
   * @return the number of rows written
   * @throws CheckFailed when two records have one key
   */
  public <B extends Record> long write(Class<B> table, List<B> records) throws IOException {
    return write(table, () -> new RecordTable<>(made, table, null).write(records));
  }

  /** Writes files of a table. */
  private interface Writing {
    void write() throws IOException;
  }

  private long write(Class<? extends Record> table, Writing writing) throws IOException {
    try {
      writing.write();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) { // Scala throws SparkException, a checked one, without declaring it.
      throw CheckFailed.unwrapped(e);
    }
    files.written(table);
    return Footers.rows(made.files(table));
  }

  /** Leaves a table without rows, those of the touched days if it is kept by day. */
  public void writeNothing(Class<? extends Record> table) {
    files.written(table);
  }

  /** What the edition holds once all tables but the runs' are made. */
  public Contents contents() throws IOException {
    List<TableFiles> tables = new ArrayList<>();
    for (Class<? extends Record> table : Tables.published()) {
      tables.add(new TableFiles(table, files.all(table), files.before(table)));
    }
    return Contents.of(tables);
  }

  /** The span of days, or of undated articles, that a day's rows are kept in. */
  public String span(@Nullable LocalDate day) {
    return touched.span(day);
  }

  /**
   * Leaves no table without a file.
   *
   * @return the files of each table of the edition: those made, and those that it takes over
   */
  Map<Class<? extends Record>, List<Location>> complete() throws IOException {
    Map<Class<? extends Record>, List<Location>> complete = new LinkedHashMap<>();
    for (Class<? extends Record> table : Tables.published()) {
      List<Location> found = files.all(table);
      if (found.isEmpty()) {
        found = files.emptyBefore(table);
      }
      if (found.isEmpty()) {
        new TableWriter(made, table).writeEmpty();
        found = made.files(table);
      }
      complete.put(table, found);
    }
    made.clear();
    return complete;
  }

  /** Where it is made. */
  DraftFolder folder() {
    return made;
  }
}
