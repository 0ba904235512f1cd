package dateline.job;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dateline.measure.ClusteredMean;
import dateline.measure.ClusteredSums;
import dateline.table.SentimentDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the articles of a publisher speak of an actor on a day, in one voice. Each has one value: its
 * mentions share a writer and are no independent observations.
 */
final class Judged {
  private final List<Article> articles = new ArrayList<>();

  /** What is judged: the key of sentiment_day. */
  record Of(@Nullable LocalDate day, String entityId, @Nullable String outletId, String voice) {
    /** The order of the table's rows. */
    static final Comparator<Of> IN_ORDER =
        comparing(Of::day, nullsFirst(naturalOrder()))
            .thenComparing(Of::entityId)
            .thenComparing(Of::outletId, nullsFirst(naturalOrder()))
            .thenComparing(Of::voice);
  }

  /**
   * An article.
   *
   * @param sentiment its mean sentiment, in parts of {@link ClusteredMean#PARTS}
   */
  private record Article(
      StoryOf story, long sentiment, long negative, long neutral, long positive) {
    long mentions() {
      return negative + neutral + positive;
    }
  }

  /**
   * Takes an article, with its mean sentiment and how many of its mentions are of each polarity.
   */
  void add(StoryOf story, long sentiment, long negative, long neutral, long positive) {
    articles.add(new Article(story, sentiment, negative, neutral, positive));
  }

  /**
   * The row.
   *
   * @param least articles below which there are no figures
   */
  SentimentDay row(Of of, int least) {
    SentimentFigures figures =
        articles.size() < least ? SentimentFigures.NONE : SentimentFigures.of(sums());
    return new SentimentDay(
        of.day,
        of.entityId,
        of.outletId,
        of.voice,
        articles.size(),
        number(StoryOf::distinctId),
        number(StoryOf::originId),
        sum(Article::mentions),
        sum(Article::negative),
        sum(Article::neutral),
        sum(Article::positive),
        figures.sentiment().value(),
        figures.sentiment().low(),
        figures.sentiment().high(),
        figures.negative().value(),
        figures.negative().low(),
        figures.negative().high(),
        figures.neutral().value(),
        figures.neutral().low(),
        figures.neutral().high(),
        figures.positive().value(),
        figures.positive().low(),
        figures.positive().high());
  }

  private long number(Function<StoryOf, String> id) {
    return articles.stream().map(article -> id.apply(article.story)).distinct().count();
  }

  private long sum(ToLongFunction<Article> quantity) {
    return articles.stream().mapToLong(quantity).sum();
  }

  private ClusteredSums sums() {
    ClusteredSums sums = new ClusteredSums();
    for (Article article : articles) {
      SentimentFigures.add(
          sums,
          article.story.storyId(),
          article.sentiment,
          article.negative,
          article.neutral,
          article.positive);
    }
    return sums;
  }
}
