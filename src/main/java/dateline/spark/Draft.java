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
import java.util.TreeSet;
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
  private final @Nullable Edition before;
  private final LocalDate date;

  /** The tables that are made, each with the spans that were touched then. */
  private final Map<Class<?>, Set<String>> written = new HashMap<>();

  /** The rows of files that some job has read. */
  private final Map<List<Location>, Dataset<Row>> read = new HashMap<>();

  private final Set<String> touched = new TreeSet<>();
  private final Spans spans;

  Draft(DraftFolder made, long number, @Nullable Edition before, LocalDate date) {
    this.made = made;
    this.number = number;
    this.before = before;
    this.date = date;
    spans = new Spans(before == null ? Set.of() : before.spans());
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
    spans.cover(articlesByDay);
    articlesByDay.keySet().forEach(day -> touched.add(spans.of(day)));
    if (undated) {
      touched.add(Spans.UNDATED);
    }
  }

  /** Says the same of the days that have articles already, from one to another. */
  public void touch(LocalDate from, LocalDate to) {
    if (before != null) {
      before.spans().stream().filter(span -> Spans.overlaps(span, from, to)).forEach(touched::add);
    }
  }

  /** Says that every day is computed anew. */
  public void touchAll() {
    if (before != null) {
      touched.addAll(before.spans());
    }
  }

  /** The days that this run computes anew: from which to which, in ranges that do not overlap. */
  public SortedMap<LocalDate, LocalDate> touchedDays() {
    return new Spans(touched).days();
  }

  /** Rows of a table of this edition: those of the touched days if it is kept by day, else all. */
  public Dataset<Row> read(Class<? extends Record> table) {
    return rows(table, filesTouched(table));
  }

  /** How many rows {@link #read} gives. */
  public long rows(Class<? extends Record> table) {
    try {
      return Footers.rows(filesTouched(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the files of all rows of a table say of themselves. */
  public TableFooter footer(Class<? extends Record> table) throws IOException {
    return Footers.table(files(table));
  }

  /** From which day to which all rows of a table are; null where none has a day. */
  public @Nullable DayRange days(Class<? extends Record> table) {
    return days(files(table));
  }

  /** The same of the edition before. */
  public @Nullable DayRange daysBefore(Class<? extends Record> table) {
    return days(filesBefore(table));
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
    return bySpan(filesTouched(table));
  }

  /** The same for all rows of a table. */
  public SortedMap<String, List<String>> allFilesBySpan(Class<? extends Record> table) {
    return bySpan(files(table));
  }

  /** The files of all rows of a table of some days, with rows of their neighbours. */
  public List<String> files(Class<? extends Record> table, LocalDate from, LocalDate to) {
    return files(table).stream()
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
    return rows(table, files(table));
  }

  /** Rows of a table of the edition before: those of the touched days if it is kept by day. */
  public Dataset<Row> before(Class<? extends Record> table) {
    List<Location> files = filesBefore(table);
    if (Tables.layout(table) == Layout.BY_DAY) {
      files = files.stream().filter(file -> touched.contains(Edition.span(file))).toList();
    }
    return Edition.rows(spark(), table, files);
  }

  /** All rows of a table of the edition before. */
  public Dataset<Row> allBefore(Class<? extends Record> table) {
    return Edition.rows(spark(), table, filesBefore(table));
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
            case BY_DAY -> writer.writeByDay(rows, new TouchedSpans(spans, List.copyOf(touched)));
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
    TouchedSpans spansTouched = byDay ? new TouchedSpans(spans, List.copyOf(touched)) : null;
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
    written.put(table, Set.copyOf(touched));
    return Footers.rows(made.files(table));
  }

  /** Leaves a table without rows, those of the touched days if it is kept by day. */
  public void writeNothing(Class<? extends Record> table) {
    written.put(table, Set.copyOf(touched));
  }

  /** What the edition holds once all tables but the runs' are made. */
  public Contents contents() throws IOException {
    List<TableFiles> files = new ArrayList<>();
    for (Class<? extends Record> table : Tables.published()) {
      files.add(new TableFiles(table, files(table), filesBefore(table)));
    }
    return Contents.of(files);
  }

  /** The span of days, or of undated articles, that a day's rows are kept in. */
  public String span(@Nullable LocalDate day) {
    return spans.of(day);
  }

  /**
   * Leaves no table without a file.
   *
   * @return the files of each table of the edition: those made, and those that it takes over
   */
  Map<Class<? extends Record>, List<Location>> complete() throws IOException {
    Map<Class<? extends Record>, List<Location>> complete = new LinkedHashMap<>();
    for (Class<? extends Record> table : Tables.published()) {
      List<Location> files = files(table);
      if (files.isEmpty()) {
        files = emptyBefore(table);
      }
      if (files.isEmpty()) {
        new TableWriter(made, table).writeEmpty();
        files = made.files(table);
      }
      complete.put(table, files);
    }
    made.clear();
    return complete;
  }

  private List<Location> emptyBefore(Class<? extends Record> table) {
    List<Location> files = filesBefore(table);
    return files.stream().filter(file -> Edition.span(file).equals(Spans.EMPTY)).toList();
  }

  /** Where it is made. */
  DraftFolder folder() {
    return made;
  }

  private List<Location> filesBefore(Class<? extends Record> table) {
    return before == null ? List.of() : before.files(table);
  }

  private List<Location> files(Class<? extends Record> table) {
    List<Location> files = new ArrayList<>(made.files(table));
    files.addAll(takenOver(table));
    return files;
  }

  private List<Location> filesTouched(Class<? extends Record> table) {
    boolean byDay = Tables.layout(table) == Layout.BY_DAY;
    List<Location> files = new ArrayList<>(made.files(table));
    takenOver(table).stream()
        .filter(file -> !byDay || touched.contains(Edition.span(file)))
        .forEach(files::add);
    return files;
  }

  /** The files of the edition before that this one keeps, as things stand. */
  private List<Location> takenOver(Class<? extends Record> table) {
    @Nullable Set<String> anew = written.get(table);
    if (before == null || (anew != null && Tables.layout(table) != Layout.BY_DAY)) {
      return List.of();
    }
    return before.files(table).stream()
        .filter(file -> anew == null || !anew.contains(Edition.span(file)))
        .filter(file -> !Edition.span(file).equals(Spans.EMPTY))
        .toList();
  }
}
