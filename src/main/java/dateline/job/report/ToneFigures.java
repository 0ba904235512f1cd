package dateline.job.report;

import dateline.measure.Interval;
import dateline.report.Evidence.Address;
import dateline.report.ToneSection.AtOutlet;
import dateline.report.ToneSection.Tone;
import dateline.report.ToneSection.Voice;
import dateline.table.MentionSentiment;
import dateline.table.SentimentDay;
import dateline.table.StoryArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** How those who are named most are spoken of. */
final class ToneFigures {
  private static final int ENTITIES = 10;

  /** Stories below which no interval is told, see {@link dateline.measure.ClusteredMean}. */
  private static final int STORIES = dateline.measure.ClusteredMean.LEAST_CLUSTERS;

  private static final String MOST_SPOKEN_OF =
      """
      select entity_id, sum(articles) articles from sentiment_day
      where voice = 'own' and not startswith(entity_id, 'outlet:')
      group by entity_id order by articles desc, entity_id limit %d""";

  /**
   * Sums over stories of articles and of their means, their squares and products: what a mean and
   * its variance between stories are made of.
   */
  private static final String MOMENTS =
      """
      with tone as (
        select s.entity_id, s.voice, if(s.outlet_id in %2$s and s.voice = 'own', s.outlet_id, null) outlet_id,
          %3$s period, s.day >= date '%4$s' late, story_id, s.article_id, avg(sentiment) tone
        from mention_sentiment s join story_article t on s.article_id = t.article_id
        where s.entity_id in %1$s
        group by all),
      story as (
        select entity_id, voice, outlet_id, period, late, story_id,
          grouping_id() level,
          count(*) n, sum(tone) total
        from tone
        group by entity_id, voice, outlet_id, period, late, story_id
        grouping sets ((entity_id, voice, story_id), (entity_id, voice, period, story_id),
          (entity_id, voice, outlet_id, story_id), (entity_id, voice, outlet_id, late, story_id)))
      select entity_id, voice, outlet_id, period, late, level, count(*) stories, sum(n) articles,
        sum(total) total, sum(total * total) total_squares, sum(n * total) products,
        sum(n * n) squares
      from story
      where level in (14, 10) or outlet_id is not null
      group by entity_id, voice, outlet_id, period, late, level""";

  private static final int ALL = 14; // 001110: neither outlet, period nor half.
  private static final int BY_PERIOD = 10; // 001010
  private static final int AT_OUTLET = 6; // 000110

  private static final String PLACES =
      """
      select entity_id, voice, outlet_id, min(place) worst, max(place) best
      from (
        select entity_id, voice, if(outlet_id in %2$s and voice = 'own', outlet_id, null) outlet_id,
          struct(sentiment, article_id article, start `from`, `end` `to`) place
        from mention_sentiment where entity_id in %1$s)
      group by entity_id, voice, outlet_id
      grouping sets ((entity_id, voice), (entity_id, voice, outlet_id))
      having grouping_id() = 1 or outlet_id is not null""";

  private final Tables tables;
  private final List<String> entities = new ArrayList<>();
  private final Map<String, Moments> moments = new HashMap<>();
  private final Map<String, Map<LocalDate, Tone>> byPeriod = new HashMap<>();
  private final Map<String, List<Address>> places = new HashMap<>();

  private ToneFigures(Tables tables) {
    this.tables = tables;
  }

  /**
   * Reads them.
   *
   * @param outlets those to tell apart
   * @param middle first day of the later half
   */
  static ToneFigures of(Tables tables, Collection<String> outlets, @Nullable LocalDate middle) {
    ToneFigures figures = new ToneFigures(tables);
    for (Row row : tables.rows(MOST_SPOKEN_OF.formatted(ENTITIES), List.of(SentimentDay.class))) {
      figures.entities.add(tables.asked().entity(row.getAs("entity_id")));
    }
    if (!figures.entities.isEmpty()) {
      figures.readMoments(outlets, middle == null ? LocalDate.EPOCH : middle);
      figures.readPlaces(outlets);
    }
    return figures;
  }

  private void readMoments(Collection<String> outlets, LocalDate middle) {
    String query =
        MOMENTS.formatted(
            Tables.list(entities), Tables.list(outlets), tables.period("s.day"), middle);
    for (Row row : tables.rows(query, List.of(MentionSentiment.class, StoryArticle.class))) {
      Moments read = Moments.of(row);
      long level = row.<Long>getAs("level");
      String key = key(row.getAs("entity_id"), row.getAs("voice"), row.getAs("outlet_id"));
      if (level != BY_PERIOD) {
        moments.put(key + suffix(row, level), read);
      } else if (!row.isNullAt(row.fieldIndex("period"))) {
        byPeriod
            .computeIfAbsent(key, voice -> new TreeMap<>())
            .put(row.getAs("period"), read.tone());
      }
    }
  }

  private static String suffix(Row row, long level) {
    return level == ALL || level == AT_OUTLET ? "" : "/" + row.<Object>getAs("late");
  }

  private void readPlaces(Collection<String> outlets) {
    String query = PLACES.formatted(Tables.list(entities), Tables.list(outlets));
    for (Row row : tables.rows(query, List.of(MentionSentiment.class))) {
      String key = key(row.getAs("entity_id"), row.getAs("voice"), row.getAs("outlet_id"));
      places.putIfAbsent(key, tables.asked().places(row, "worst", "best"));
    }
  }

  private static String key(String entity, String voice, @Nullable String outlet) {
    return entity + '\n' + voice + '\n' + outlet;
  }

  /** The tone toward each actor in each voice. */
  List<Voice> voices() {
    List<Voice> voices = new ArrayList<>();
    for (String entity : entities) {
      for (String voice : List.of("own", "quoted", "reported")) {
        String key = key(entity, voice, null);
        @Nullable Moments all = moments.get(key);
        if (all != null) {
          voices.add(
              new Voice(
                  entity,
                  voice,
                  all.tone(),
                  byPeriod.getOrDefault(key, Map.of()),
                  places.getOrDefault(key, List.of())));
        }
      }
    }
    return voices;
  }

  /** The tone of outlets' own words toward each actor. */
  List<AtOutlet> atOutlets(Collection<String> outlets) {
    List<AtOutlet> atOutlets = new ArrayList<>();
    for (String entity : entities) {
      for (String outlet : outlets) {
        String key = key(entity, "own", outlet);
        @Nullable Moments all = moments.get(key);
        if (all != null) {
          atOutlets.add(atOutlet(entity, outlet, all, key));
        }
      }
    }
    return atOutlets;
  }

  private AtOutlet atOutlet(String entity, String outlet, Moments all, String key) {
    @Nullable Moments early = moments.get(key + "/false");
    @Nullable Moments late = moments.get(key + "/true");
    boolean comparable =
        early != null && late != null && early.stories() >= STORIES && late.stories() >= STORIES;
    @Nullable Double change = comparable ? late.mean() - early.mean() : null;
    @Nullable Interval interval = comparable ? early.change(late) : null;
    return new AtOutlet(
        entity,
        tables.asked().outlet(outlet),
        all.tone(),
        change,
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        places.getOrDefault(key, List.of()));
  }

  /** Sums over the stories of some articles. */
  private record Moments(
      long stories,
      long articles,
      double total,
      double totalSquares,
      double products,
      double squares) {
    static Moments of(Row row) {
      return new Moments(
          row.<Long>getAs("stories"),
          row.<Long>getAs("articles"),
          row.<Double>getAs("total"),
          row.<Double>getAs("total_squares"),
          row.<Double>getAs("products"),
          row.<Long>getAs("squares"));
    }

    double mean() {
      return total / articles;
    }

    /** The variance of the mean as stories vary (the ratio estimator's). */
    double variance() {
      double mean = mean();
      double between = totalSquares - 2 * mean * products + mean * mean * squares;
      return between * stories / (stories - 1.0) / articles / articles;
    }

    Tone tone() {
      if (stories < STORIES) {
        return new Tone(articles, mean(), null, null);
      }
      Interval interval = Interval.student(mean(), variance(), stories - 1.0).within(-1, 1);
      return new Tone(articles, mean(), interval.low(), interval.high());
    }

    Interval change(Moments later) {
      return Interval.student(
          later.mean() - mean(),
          variance() + later.variance(),
          Math.min(stories, later.stories()) - 1.0);
    }
  }
}
