package dateline.spark;

import static org.apache.spark.sql.functions.col;

import dateline.table.Run;
import dateline.table.Run.TableRows;
import dateline.table.Table.Layout;
import dateline.table.Tables;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * An edition in the making. Jobs read the tables made so far, and the edition before; the rows of
 * days that a run does not touch are taken over, file by file.
 */
public final class Draft {
  private final Edition made;
  private final @Nullable Edition before;
  private final LocalDate date;
  private final Set<Class<?>> written = new HashSet<>();
  private final Set<String> touched = new TreeSet<>();
  private final Spans spans;

  Draft(Edition made, @Nullable Edition before, LocalDate date) {
    this.made = made;
    this.before = before;
    this.date = date;
    spans = new Spans(before == null ? Set.of() : before.spans());
  }

  /** Makes a function on each executor, where it may hold a model. */
  public interface Loader<A, B> extends Serializable {
    Function<A, Stream<B>> load();
  }

  /** Turns one seed, such as an input file, into rows. */
  public interface Source<S, B> extends Serializable {
    Iterator<B> rows(S seed);
  }

  public SparkSession spark() {
    return made.spark();
  }

  /** The number that the edition will have. */
  public long number() {
    return made.number();
  }

  /** The date of the run. */
  public LocalDate date() {
    return date;
  }

  /**
   * Says which days this run computes anew. Their neighbours in the same files come with them.
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

  /** Says that every day is computed anew. */
  public void touchAll() {
    if (before != null) {
      touched.addAll(before.spans());
    }
  }

  /** Rows of a table of this edition: those of the touched days if it is kept by day, else all. */
  public Dataset<Row> read(Class<? extends Record> table) {
    return Edition.rows(spark(), table, filesTouched(table));
  }

  /** All rows of a table of this edition. */
  public Dataset<Row> all(Class<? extends Record> table) {
    return Edition.rows(spark(), table, files(table));
  }

  /** Rows of a table of the edition before: those of the touched days if it is kept by day. */
  public Dataset<Row> before(Class<? extends Record> table) {
    List<Path> files = before == null ? List.of() : before.files(table);
    if (Tables.layout(table) == Layout.BY_DAY) {
      files = files.stream().filter(file -> touched.contains(Edition.span(file))).toList();
    }
    return Edition.rows(spark(), table, files);
  }

  /** All rows of a table of the edition before. */
  public Dataset<Row> allBefore(Class<? extends Record> table) {
    return Edition.rows(spark(), table, before == null ? List.of() : before.files(table));
  }

  /** Applies a function to records. */
  public <A extends Record, B extends Record> Dataset<Row> map(
      Dataset<Row> rows, Class<A> from, Class<B> to, Loader<A, B> loader) {
    return mapEach(
        rows.select(columns(from)),
        to,
        () -> {
          Function<A, Stream<B>> function = loader.load();
          Codec<A> codec = Codec.of(from);
          return row -> function.apply(codec.decode(row));
        });
  }

  /** Turns rows of any kind into records. */
  public <B extends Record> Dataset<Row> mapEach(
      Dataset<Row> rows, Class<B> to, Loader<Row, B> loader) {
    MapPartitionsFunction<Row, Row> apply =
        partition -> {
          Function<Row, Stream<B>> function = loader.load();
          Codec<B> codec = Codec.of(to);
          return new FlatIterator<>(partition, row -> function.apply(row).map(codec::encode));
        };
    return rows.mapPartitions(apply, Encoders.row(Records.schema(to)));
  }

  /** Turns each partition of rows as a whole into records. */
  public <B extends Record> Dataset<Row> mapPartitions(
      Dataset<Row> rows, Class<B> to, Source<Iterator<Row>, B> source) {
    MapPartitionsFunction<Row, Row> apply =
        partition -> encoded(source.rows(partition), Codec.of(to));
    return rows.mapPartitions(apply, Encoders.row(Records.schema(to)));
  }

  /** Makes rows from seeds, each seed in a task of its own. */
  public <S extends Serializable, B extends Record> Dataset<Row> generate(
      List<S> seeds, Class<B> to, Source<S, B> source) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark().sparkContext());
    return spark()
        .createDataFrame(
            context
                .parallelize(seeds, Math.max(1, seeds.size()))
                .flatMap(seed -> encoded(source.rows(seed), Codec.of(to))),
            Records.schema(to));
  }

  /** Rows that the driver already has. */
  public Dataset<Row> rows(List<? extends Record> records, Class<? extends Record> table) {
    List<Row> rows = records.stream().map(r -> Codec.of(table).encode(r)).toList();
    return spark().createDataFrame(rows, Records.schema(table));
  }

  /**
   * Writes a table's rows, those of the touched days if it is kept by day, and checks them.
   *
   * @return the number of rows written
   * @throws CheckFailed when a row breaks an invariant or two rows have one key
   */
  public long write(Class<? extends Record> table, Dataset<Row> rows) throws IOException {
    TableWriter writer = new TableWriter(made, table);
    try {
      switch (Tables.layout(table)) {
        case SCRATCH -> writer.writeScratch(rows);
        case WHOLE -> writer.writeWhole(rows);
        case BY_DAY -> writer.writeByDay(rows, spans, List.copyOf(touched));
      }
    } catch (IOException e) {
      throw e;
    } catch (Exception e) { // Scala throws SparkException, a checked one, without declaring it.
      throw CheckFailed.unwrapped(e);
    }
    written.add(table);
    return Footers.rows(made.files(table));
  }

  /** The rows of each table of the edition, but for the runs', which is the last to be made. */
  public List<TableRows> count() throws IOException {
    List<TableRows> counts = new ArrayList<>();
    for (Class<? extends Record> table : Tables.published()) {
      if (table != Run.class) {
        counts.add(new TableRows(Tables.name(table), Footers.rows(files(table))));
      }
    }
    return counts;
  }

  /** Takes over what this run has not computed and leaves no table without a file. */
  void complete() throws IOException {
    for (Class<? extends Record> table : Tables.published()) {
      link(table, takenOver(table));
      if (made.files(table).isEmpty()) {
        link(table, emptyBefore(table));
      }
      if (made.files(table).isEmpty()) {
        new TableWriter(made, table).writeEmpty();
      }
    }
    Editions.delete(made.folder().resolve(TableWriter.SCRATCH));
    for (Class<? extends Record> table : Tables.ALL) {
      if (Tables.layout(table) == Layout.SCRATCH) {
        Editions.delete(made.folder(table));
      }
    }
  }

  private List<Path> emptyBefore(Class<? extends Record> table) {
    List<Path> files = before == null ? List.of() : before.files(table);
    return files.stream().filter(file -> Edition.span(file).equals(Spans.EMPTY)).toList();
  }

  private void link(Class<? extends Record> table, List<Path> files) throws IOException {
    Files.createDirectories(made.folder(table));
    for (Path file : files) {
      Files.createLink(made.folder(table).resolve(file.getFileName()), file);
    }
  }

  Edition edition() {
    return made;
  }

  private List<Path> files(Class<? extends Record> table) {
    List<Path> files = new ArrayList<>(made.files(table));
    files.addAll(takenOver(table));
    return files;
  }

  private List<Path> filesTouched(Class<? extends Record> table) {
    if (written.contains(table)) {
      return made.files(table);
    }
    List<Path> files = before == null ? List.of() : before.files(table);
    boolean byDay = Tables.layout(table) == Layout.BY_DAY;
    return byDay
        ? files.stream().filter(file -> touched.contains(Edition.span(file))).toList()
        : files;
  }

  /** The files of the edition before that this one keeps. */
  private List<Path> takenOver(Class<? extends Record> table) {
    if (before == null) {
      return List.of();
    }
    if (written.contains(table) && Tables.layout(table) != Layout.BY_DAY) {
      return List.of();
    }
    return before.files(table).stream()
        .filter(file -> !written.contains(table) || !touched.contains(Edition.span(file)))
        .filter(file -> !Edition.span(file).equals(Spans.EMPTY))
        .toList();
  }

  /** The columns of a table in the order in which its record has them. */
  private static Column[] columns(Class<? extends Record> table) {
    return Stream.of(Records.schema(table).fieldNames()).map(c -> col(c)).toArray(Column[]::new);
  }

  private static <B extends Record> Iterator<Row> encoded(Iterator<B> records, Codec<B> codec) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return codec.encode(records.next());
      }
    };
  }
}
