package dateline.job;

import dateline.spark.Draft;
import dateline.table.MentionSentiment;
import dateline.table.SentimentDay;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Averages, day by day, how each publisher speaks of each actor, in its own and others' words. */
@Command(
    name = "sentiment-day",
    description = "Reads mention_sentiment, story_article; writes sentiment_day.",
    footer = "%nExample: dateline sentiment-day --warehouse w --least-articles 20")
public final class SentimentDays implements Job {

  @Option(
      names = "--least-articles",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "Leave the mean sentiment and the shares of a day empty where fewer articles of a"
              + " publisher speak of the actor; the counts stay (default: ${DEFAULT-VALUE}).")
  int leastArticles;

  @Override
  public Class<SentimentDay> output() {
    return SentimentDay.class;
  }

  @Override
  public Class<MentionSentiment> source() {
    return MentionSentiment.class;
  }

  @Override
  public long write(Draft tables) throws IOException {
    int least = leastArticles;
    return tables.write(
        SentimentDay.class,
        SpanFiles.touched(tables, MentionSentiment.class),
        span -> JudgedByDay.count(span, least));
  }
}
