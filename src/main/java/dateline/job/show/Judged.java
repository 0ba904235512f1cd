package dateline.job.show;

import org.jspecify.annotations.Nullable;

/** Some columns of mention_sentiment: how a mention is judged, and in whose voice. */
public record Judged(
    String articleId,
    @Nullable String outletId,
    String voice,
    double negative,
    double neutral,
    double positive,
    double sentiment) {

  /** -1 for most probably negative, 1 for positive, else 0, as {@code sentiment_day} counts. */
  int polarity() {
    if (negative > neutral && negative > positive) {
      return -1;
    }
    return positive > neutral && positive > negative ? 1 : 0;
  }
}
