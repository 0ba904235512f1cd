package dateline.job;

import static org.apache.spark.sql.functions.udf;

import dateline.measure.ClusteredShare;
import dateline.measure.Interval;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.types.DataTypes;

/**
 * The 95 % interval of a share of things that come in articles, for columns: articles, things of
 * the kind, things, and the sums over articles of the square of the former, of their product and of
 * the square of the latter.
 */
final class Clustered {
  private static final UDF6<Long, Long, Long, Long, Long, Long, Double> LOW =
      (articles, part, whole, partSquares, products, wholeSquares) ->
          interval(articles, part, whole, partSquares, products, wholeSquares).low();
  private static final UDF6<Long, Long, Long, Long, Long, Long, Double> HIGH =
      (articles, part, whole, partSquares, products, wholeSquares) ->
          interval(articles, part, whole, partSquares, products, wholeSquares).high();

  private Clustered() {}

  static Column low(Column... sums) {
    return udf(LOW, DataTypes.DoubleType).apply(sums);
  }

  static Column high(Column... sums) {
    return udf(HIGH, DataTypes.DoubleType).apply(sums);
  }

  private static Interval interval(
      long articles, long part, long whole, long partSquares, long products, long wholeSquares) {
    return new ClusteredShare(articles, part, whole, partSquares, products, wholeSquares)
        .interval();
  }
}
