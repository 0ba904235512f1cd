package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireCounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "how one publisher speaks of one entity on one day, in one voice")
public record SentimentDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("Entity.") String entityId,
    @Key @Means("Publisher; empty when not known.") @Nullable String outletId,
    @Key
        @Means(
            "Whose words they are: own (the outlet's), quoted (inside quotation marks) or reported"
                + " (others', without quotation marks).")
        String voice,
    @Means("Articles with such a mention.") long articles,
    @Means("Of them distinct ones: those with much the same text count once, see story_article.")
        long articlesDistinct,
    @Means("Of these independent ones: those whose facts have one origin count once.")
        long articlesIndependent,
    @Means("Mentions.") long mentions,
    @Means("Mentions that are most probably negative, see mention_sentiment.") long negative,
    @Means("Mentions that are most probably neutral, or as probably positive as negative.")
        long neutral,
    @Means("Mentions that are most probably positive.") long positive,
    @Means(
            "Mean over articles of an article's mean sentiment, from -1 to 1; see"
                + " mention_sentiment. Empty, like all that follow, where there are fewer articles"
                + " than --least-articles.")
        @Nullable Double sentiment,
    @Means(
            "Lower end of its 95 % interval: Poisson bootstrap over stories, widened for few of them."
                + " Empty below 8 stories, too.")
        @Nullable Double sentimentLow,
    @Means("Upper end of its 95 % interval.") @Nullable Double sentimentHigh,
    @Means("negative as a share of mentions.") @Nullable Double shareNegative,
    @Means(
            "Lower end of its 95 % interval: Wilson's at the effective size of the sample, for"
                + " mentions in one story are no independent observations.")
        @Nullable Double shareNegativeLow,
    @Means("Upper end of its 95 % interval.") @Nullable Double shareNegativeHigh,
    @Means("neutral as a share of mentions.") @Nullable Double shareNeutral,
    @Means("Lower end of its 95 % interval.") @Nullable Double shareNeutralLow,
    @Means("Upper end of its 95 % interval.") @Nullable Double shareNeutralHigh,
    @Means("positive as a share of mentions.") @Nullable Double sharePositive,
    @Means("Lower end of its 95 % interval.") @Nullable Double sharePositiveLow,
    @Means("Upper end of its 95 % interval.") @Nullable Double sharePositiveHigh) {

  public SentimentDay {
    requireCounts(articles, articlesDistinct, articlesIndependent);
    require(mentions >= articles, "an article counts through its mentions");
    require(negative + neutral + positive == mentions, "a mention is of one polarity");
    requireInside(sentiment, sentimentLow, sentimentHigh);
    requireInside(shareNegative, shareNegativeLow, shareNegativeHigh);
    requireInside(shareNeutral, shareNeutralLow, shareNeutralHigh);
    requireInside(sharePositive, sharePositiveLow, sharePositiveHigh);
  }

  private static void requireInside(
      @Nullable Double figure, @Nullable Double low, @Nullable Double high) {
    require((low == null) == (high == null), "an interval has two ends");
    require(
        low == null || high == null || (figure != null && low <= figure && figure <= high),
        "a figure lies in its interval");
  }
}
