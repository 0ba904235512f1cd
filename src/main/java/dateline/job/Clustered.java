package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import dateline.measure.ClusteredShare;
import dateline.measure.Interval;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.types.DataTypes;

/**
 * A share of things that come in clusters, such as articles or stories, with its 95 % interval, for
 * columns.
 */
final class Clustered {
  private static final UDF6<Long, Long, Long, Long, Long, Long, Double> LOW =
      (clusters, part, whole, partSquares, products, wholeSquares) ->
          interval(clusters, part, whole, partSquares, products, wholeSquares).low();
  private static final UDF6<Long, Long, Long, Long, Long, Long, Double> HIGH =
      (clusters, part, whole, partSquares, products, wholeSquares) ->
          interval(clusters, part, whole, partSquares, products, wholeSquares).high();

  private Clustered() {}

  /**
   * The names of the columns that an interval is computed from.
   *
   * @param clusters how many there are
   * @param part things of the kind
   * @param whole things
   * @param partSquares sum over clusters of the square of the things of the kind
   * @param products sum of the things of the kind times the things
   * @param wholeSquares sum of the square of the things
   */
  record Sums(
      String clusters,
      String part,
      String whole,
      String partSquares,
      String products,
      String wholeSquares) {

    private Column[] columns() {
      return Stream.of(clusters, part, whole, partSquares, products, wholeSquares)
          .map(name -> col(name))
          .toArray(Column[]::new);
    }
  }

  /** Adds {@code share}, {@code share_low} and {@code share_high} to rows that have the sums. */
  static Dataset<Row> withShare(Dataset<Row> rows, Sums names) {
    Column[] sums = names.columns();
    return rows.withColumn("share", col(names.part).divide(col(names.whole)))
        .withColumn("share_low", udf(LOW, DataTypes.DoubleType).apply(sums))
        .withColumn("share_high", udf(HIGH, DataTypes.DoubleType).apply(sums));
  }

  private static Interval interval(
      long clusters, long part, long whole, long partSquares, long products, long wholeSquares) {
    return new ClusteredShare(clusters, part, whole, partSquares, products, wholeSquares)
        .interval();
  }
}
