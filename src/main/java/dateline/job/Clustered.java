package dateline.job;

import static org.apache.spark.sql.functions.udf;

import dateline.measure.ClusteredShare;
import dateline.measure.Interval;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The 95 % interval of a share of things that come in clusters, such as articles or stories, for
 * columns: clusters, things of the kind, things, and the sums over clusters of the square of the
 * former, of their product and of the square of the latter.
 */
final class Clustered {
  private static final UDF6<Long, Long, Long, Long, Long, Long, Double> LOW =
      (clusters, part, whole, partSquares, products, wholeSquares) ->
          interval(clusters, part, whole, partSquares, products, wholeSquares).low();
  private static final UDF6<Long, Long, Long, Long, Long, Long, Double> HIGH =
      (clusters, part, whole, partSquares, products, wholeSquares) ->
          interval(clusters, part, whole, partSquares, products, wholeSquares).high();

  private static final UDF1<Seq<String>, Long> SQUARES = Clustered::squares;

  private Clustered() {}

  /** The sum over clusters of the square of its things, of a list of the cluster of each thing. */
  static Column squares(Column clusters) {
    return udf(SQUARES, DataTypes.LongType).apply(clusters);
  }

  static Column low(Column... sums) {
    return udf(LOW, DataTypes.DoubleType).apply(sums);
  }

  static Column high(Column... sums) {
    return udf(HIGH, DataTypes.DoubleType).apply(sums);
  }

  private static long squares(Seq<String> clusters) {
    Map<String, Long> sizes = new HashMap<>();
    CollectionConverters.asJava(clusters).forEach(name -> sizes.merge(name, 1L, Long::sum));
    return sizes.values().stream().mapToLong(size -> size * size).sum();
  }

  private static Interval interval(
      long clusters, long part, long whole, long partSquares, long products, long wholeSquares) {
    return new ClusteredShare(clusters, part, whole, partSquares, products, wholeSquares)
        .interval();
  }
}
