package dateline.table;

import static dateline.table.Invariant.require;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "how one publisher speaks of one entity on one day, in one voice")
public record SentimentDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("Entity.") String entityId,
    @Key @Means("Publisher; empty when not known.") @Nullable String outletId,
    @Key @Means("own (the outlet's words) or quoted (inside quotation marks).") String voice,
    @Means("Articles with such a mention.") long articles,
    @Means("Mentions.") long mentions,
    @Means("Mean over articles of an article's mean sentiment; see mention_sentiment.")
        double sentiment,
    @Means("Lower end of its 95 % interval (Student's t over articles); empty below 2 articles.")
        @Nullable Double sentimentLow,
    @Means("Upper end of its 95 % interval.") @Nullable Double sentimentHigh) {

  public SentimentDay {
    require(articles > 0 && mentions >= articles, "an article counts through its mentions");
    require((sentimentLow == null) == (articles < 2), "an interval needs two articles");
    require((sentimentLow == null) == (sentimentHigh == null), "an interval has two ends");
  }
}
