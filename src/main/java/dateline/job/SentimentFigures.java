package dateline.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import dateline.measure.ClusteredMean;
import dateline.measure.ClusteredShare;
import dateline.measure.ClusteredSums;
import dateline.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The mean of how articles speak of an actor and the shares of its polarities, each with a 95 %
 * interval.
 */
final class SentimentFigures {
  private static final int ARTICLES = 0;
  private static final int SENTIMENT = 1;
  private static final int MENTIONS = 2;
  private static final int[] POLARITIES = {3, 4, 5};

  private static final UDF1<Seq<Row>, Row> FIGURES = articles -> figures(sums(articles));

  private static final StructType COLUMNS =
      StructType.fromDDL(
          """
          sentiment double, sentiment_low double, sentiment_high double,
          share_negative double, share_negative_low double, share_negative_high double,
          share_neutral double, share_neutral_low double, share_neutral_high double,
          share_positive double, share_positive_low double, share_positive_high double""");

  private SentimentFigures() {}

  /**
   * Collects what the figures are computed from, an article a row.
   *
   * @param story what articles that are alike share
   * @param sentiment an article's mean sentiment, in parts of {@link ClusteredMean#PARTS}
   * @param mentions how many there are in it; then how many are of each polarity
   */
  static Column collected(
      Column story,
      Column sentiment,
      Column mentions,
      Column negative,
      Column neutral,
      Column positive) {
    Column quantities = array(lit(1L), sentiment, mentions, negative, neutral, positive);
    return collect_list(struct(story, quantities));
  }

  /** The figures of collected articles as a column of structures. */
  static Column of(Column collected) {
    return udf(FIGURES, COLUMNS).apply(collected);
  }

  private static ClusteredSums sums(Seq<Row> articles) {
    ClusteredSums sums = new ClusteredSums();
    for (Row article : CollectionConverters.asJava(articles)) {
      List<Long> quantities = article.getList(1);
      sums.add(article.getString(0), quantities.stream().mapToLong(Long::longValue).toArray());
    }
    return sums;
  }

  private static Row figures(ClusteredSums sums) {
    List<@Nullable Double> figures = new ArrayList<>();
    ClusteredMean mean = new ClusteredMean(sums, SENTIMENT, ARTICLES);
    boolean few = sums.clusters() < ClusteredMean.LEAST_CLUSTERS;
    add(figures, mean.mean(), few ? null : mean.interval().within(-1, 1));
    for (int polarity : POLARITIES) {
      ClusteredShare share = ClusteredShare.of(sums, polarity, MENTIONS);
      add(figures, share.share(), share.interval());
    }
    return RowFactory.create(figures.toArray());
  }

  private static void add(
      List<@Nullable Double> figures, double figure, @Nullable Interval interval) {
    figures.add(figure);
    figures.add(interval == null ? null : interval.low());
    figures.add(interval == null ? null : interval.high());
  }
}
