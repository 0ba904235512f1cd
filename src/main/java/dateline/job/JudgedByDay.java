package dateline.job;

import dateline.job.Judged.Of;
import dateline.measure.ClusteredMean;
import dateline.spark.ColumnFile.Rows;
import dateline.table.SentimentDay;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads how articles speak of whom from the tables' files, and counts day by day. */
final class JudgedByDay implements ArticleRows.Reader {
  private static final List<String> COLUMNS =
      List.of(
          "article_id",
          "day",
          "outlet_id",
          "entity_id",
          "voice",
          "negative",
          "neutral",
          "positive",
          "sentiment");
  private static final int DAY = 1;
  private static final int OUTLET = 2;
  private static final int ENTITY = 3;
  private static final int VOICE = 4;
  private static final int NEGATIVE = 5;
  private static final int NEUTRAL = 6;
  private static final int POSITIVE = 7;
  private static final int SENTIMENT = 8;

  private final Map<String, StoryOf> stories;
  private final TreeMap<Of, Judged> judged = new TreeMap<>(Of.IN_ORDER);

  /** How the article that is being read speaks of whom. */
  private final Map<Of, Mentions> mentions = new HashMap<>();

  /** The mentions of one actor in one voice in one article. */
  private static final class Mentions {
    private long all;
    private long negative;
    private long positive;
    private long sentiment;

    void add(double negative, double neutral, double positive, double sentiment) {
      all++;
      this.negative += negative > neutral && negative > positive ? 1 : 0;
      this.positive += positive > neutral && positive > negative ? 1 : 0;
      // Billionths add up to the same sum in whatever order they come.
      this.sentiment += (long) Math.rint(sentiment * ClusteredMean.PARTS);
    }
  }

  private JudgedByDay(Map<String, StoryOf> stories) {
    this.stories = stories;
  }

  /**
   * The rows of the days, in the order of their key.
   *
   * @param least articles below which there are no figures
   */
  static Iterator<SentimentDay> count(SpanFiles files, int least) {
    JudgedByDay reading = new JudgedByDay(StoryOf.read(files.stories()));
    ArticleRows.read(files.mentions(), COLUMNS, reading);
    return reading.judged.entrySet().stream()
        .map(of -> of.getValue().row(of.getKey(), least))
        .iterator();
  }

  @Override
  public void row(Rows rows, int row) {
    String entity = rows.text(ENTITY, row);
    if (Actors.isActor(entity)) {
      Of of =
          new Of(rows.day(DAY, row), entity, rows.textOrNull(OUTLET, row), rows.text(VOICE, row));
      mentions
          .computeIfAbsent(of, first -> new Mentions())
          .add(
              rows.fractions().get(NEGATIVE)[row],
              rows.fractions().get(NEUTRAL)[row],
              rows.fractions().get(POSITIVE)[row],
              rows.fractions().get(SENTIMENT)[row]);
    }
  }

  @Override
  public void end(String article) {
    @Nullable StoryOf story = stories.get(article);
    if (story != null) {
      mentions.forEach(
          (of, in) ->
              judged
                  .computeIfAbsent(of, first -> new Judged())
                  .add(
                      story,
                      (long) Math.rint((double) in.sentiment / in.all),
                      in.negative,
                      in.all - in.negative - in.positive,
                      in.positive));
    }
    mentions.clear();
  }
}
