package dateline.job;

import dateline.measure.ClusteredMean;
import dateline.measure.ClusteredShare;
import dateline.measure.ClusteredSums;
import dateline.measure.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The mean of how articles speak of an actor and the shares of its polarities, each with a 95 %
 * interval.
 */
record SentimentFigures(Figure sentiment, Figure negative, Figure neutral, Figure positive) {
  /** Where there are too few articles to say. */
  static final SentimentFigures NONE =
      new SentimentFigures(Figure.NONE, Figure.NONE, Figure.NONE, Figure.NONE);

  private static final int ARTICLES = 0;
  private static final int SENTIMENT = 1;
  private static final int MENTIONS = 2;
  private static final int NEGATIVE = 3;
  private static final int NEUTRAL = 4;
  private static final int POSITIVE = 5;

  /** A figure with its interval; empty where there is none. */
  record Figure(@Nullable Double value, @Nullable Double low, @Nullable Double high) {
    static final Figure NONE = new Figure(null, null, null);

    static Figure of(double value, Interval interval) {
      return new Figure(value, interval.low(), interval.high());
    }
  }

  /**
   * Adds an article to what the figures are computed from.
   *
   * @param sums takes it
   * @param story what articles that are alike share
   * @param sentiment its mean sentiment, in parts of {@link ClusteredMean#PARTS}
   * @param negative how many of its mentions are negative; the others likewise
   */
  static void add(
      ClusteredSums sums,
      String story,
      long sentiment,
      long negative,
      long neutral,
      long positive) {
    sums.add(story, 1, sentiment, negative + neutral + positive, negative, neutral, positive);
  }

  /** The figures of at least one article. */
  static SentimentFigures of(ClusteredSums sums) {
    ClusteredMean mean = new ClusteredMean(sums, SENTIMENT, ARTICLES);
    Figure sentiment =
        sums.clusters() < ClusteredMean.LEAST_CLUSTERS
            ? new Figure(mean.mean(), null, null)
            : Figure.of(mean.mean(), mean.interval().within(-1, 1));
    return new SentimentFigures(
        sentiment, share(sums, NEGATIVE), share(sums, NEUTRAL), share(sums, POSITIVE));
  }

  private static Figure share(ClusteredSums sums, int polarity) {
    ClusteredShare share = ClusteredShare.of(sums, polarity, MENTIONS);
    return Figure.of(share.share(), share.interval());
  }
}
