package dateline.spark;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Rows made from records, and by functions over records, on the executors. */
public final class Datasets {
  /** So many tasks that none is long, so few that starting them costs nothing beside their work. */
  private static final int TASKS_PER_CORE = 16;

  private Datasets() {}

  /** Makes a function on each executor, where it may hold a model. */
  public interface Loader<A, B> extends Serializable {
    Function<A, Stream<B>> load();
  }

  /** Turns one seed, such as an input file, into rows. */
  public interface Source<S, B> extends Serializable {
    Iterator<B> rows(S seed);
  }

  /** Applies a function to records. */
  public static <A extends Record, B extends Record> Dataset<Row> map(
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
  public static <B extends Record> Dataset<Row> mapEach(
      Dataset<Row> rows, Class<B> to, Loader<Row, B> loader) {
    MapPartitionsFunction<Row, Row> apply =
        partition -> {
          Function<Row, Stream<B>> function = loader.load();
          Codec<B> codec = Codec.of(to);
          return new FlatIterator<>(partition, row -> function.apply(row).map(codec::encode));
        };
    return made(rows, to, apply);
  }

  /** Turns each partition of rows as a whole into records. */
  public static <B extends Record> Dataset<Row> mapPartitions(
      Dataset<Row> rows, Class<B> to, Source<Iterator<Row>, B> source) {
    MapPartitionsFunction<Row, Row> apply =
        partition -> encoded(source.rows(partition), Codec.of(to));
    return made(rows, to, apply);
  }

  /** Turns each partition of records, in the order in which they come, as a whole into others. */
  public static <A extends Record, B extends Record> Dataset<Row> mapPartitions(
      Dataset<Row> rows, Class<A> from, Class<B> to, Source<Iterator<A>, B> source) {
    return mapPartitions(
        rows.select(columns(from)),
        to,
        partition -> {
          Codec<A> codec = Codec.of(from);
          return source.rows(new FlatIterator<>(partition, row -> Stream.of(codec.decode(row))));
        });
  }

  /** Rows made from rows: where there is little to do at once, without tasks. */
  private static Dataset<Row> made(
      Dataset<Row> rows, Class<? extends Record> to, MapPartitionsFunction<Row, Row> apply) {
    if (!Execution.isLittle(rows)) {
      return rows.mapPartitions(apply, Encoders.row(Records.schema(to)));
    }
    List<Row> made = new ArrayList<>();
    try {
      apply.call(Execution.collect(rows).iterator()).forEachRemaining(made::add);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return local(rows.sparkSession(), made, to);
  }

  /** Rows that are at hand. */
  private static Dataset<Row> local(
      SparkSession spark, List<Row> rows, Class<? extends Record> table) {
    return spark.createDataFrame(rows, Records.schema(table)).coalesce(1);
  }

  /**
   * Makes rows from seeds, a few seeds in each task.
   *
   * @param bytes how much there is to be read for it
   */
  public static <S extends Serializable, B extends Record> Dataset<Row> generate(
      SparkSession spark, List<S> seeds, long bytes, Class<B> to, Source<S, B> source) {
    if (Execution.isLittle(spark, (double) bytes)) {
      List<Row> rows = new ArrayList<>();
      seeds.forEach(seed -> encoded(source.rows(seed), Codec.of(to)).forEachRemaining(rows::add));
      return local(spark, rows, to);
    }
    int tasks = Math.min(seeds.size(), TASKS_PER_CORE * spark.sparkContext().defaultParallelism());
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return spark.createDataFrame(
        context
            .parallelize(seeds, Math.max(1, tasks))
            .flatMap(seed -> encoded(source.rows(seed), Codec.of(to))),
        Records.schema(to));
  }

  /** Rows that the driver already has. */
  public static Dataset<Row> of(
      SparkSession spark, List<? extends Record> records, Class<? extends Record> table) {
    List<Row> rows = records.stream().map(r -> Codec.of(table).encode(r)).toList();
    return local(spark, rows, table);
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
