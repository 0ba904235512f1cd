package dateline.job;

import static org.apache.spark.sql.functions.udaf;

import dateline.measure.ClusteredMean;
import dateline.measure.ClusteredShare;
import dateline.measure.ClusteredSums;
import dateline.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Tuple5;

/**
 * Aggregates what articles say of an actor, one a row, into the mean sentiment and the shares of
 * its polarities, each with a 95 % interval. What is summed stays small: a number of each kind for
 * each story; replicates are drawn at the end, and only where there is something to publish.
 */
final class SentimentFigures
    extends Aggregator<Tuple5<String, Long, Long, Long, Long>, CarriedSums, Row> {
  private static final int ARTICLES = 0;
  private static final int SENTIMENT = 1;
  private static final int MENTIONS = 2;
  private static final int[] POLARITIES = {3, 4, 5};

  private static final StructType COLUMNS =
      StructType.fromDDL(
          """
          sentiment double, sentiment_low double, sentiment_high double,
          share_negative double, share_negative_low double, share_negative_high double,
          share_neutral double, share_neutral_low double, share_neutral_high double,
          share_positive double, share_positive_low double, share_positive_high double""");

  private final int leastArticles;

  private SentimentFigures(int leastArticles) {
    this.leastArticles = leastArticles;
  }

  /**
   * The figures as a column of structures.
   *
   * @param leastArticles below so many the figures are empty
   * @param story what articles that are alike share
   * @param sentiment an article's mean sentiment, in parts of {@link ClusteredMean#PARTS}
   * @param negative how many of its mentions are negative
   */
  static Column of(
      int leastArticles,
      Column story,
      Column sentiment,
      Column negative,
      Column neutral,
      Column positive) {
    Encoder<Long> number = Encoders.LONG();
    Encoder<Tuple5<String, Long, Long, Long, Long>> article =
        Encoders.tuple(Encoders.STRING(), number, number, number, number);
    return udaf(new SentimentFigures(leastArticles), article)
        .apply(story, sentiment, negative, neutral, positive);
  }

  @Override
  public CarriedSums zero() {
    return new CarriedSums();
  }

  @Override
  public CarriedSums reduce(CarriedSums carried, Tuple5<String, Long, Long, Long, Long> article) {
    long negative = article._3();
    long neutral = article._4();
    long positive = article._5();
    long mentions = negative + neutral + positive;
    carried.sums().add(article._1(), 1, article._2(), mentions, negative, neutral, positive);
    return carried;
  }

  @Override
  public CarriedSums merge(CarriedSums carried, CarriedSums others) {
    carried.sums().addAll(others.sums());
    return carried;
  }

  @Override
  public Row finish(CarriedSums carried) {
    ClusteredSums sums = carried.sums();
    if (sums.total(ARTICLES) < leastArticles) {
      return RowFactory.create(new @Nullable Object[COLUMNS.size()]);
    }
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

  @Override
  public Encoder<CarriedSums> bufferEncoder() {
    return Encoders.bean(CarriedSums.class);
  }

  @Override
  public Encoder<Row> outputEncoder() {
    return Encoders.row(COLUMNS);
  }
}
