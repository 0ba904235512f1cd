package dateline.job;

import dateline.spark.ColumnFile.Rows;
import dateline.table.EntityDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads whom the articles of some days name from the tables' files, and counts day by day. */
final class NamedByDay implements ArticleRows.Reader {
  private static final List<String> COLUMNS = List.of("article_id", "entity_id");

  private final Map<String, StoryOf> stories;
  private final SortedMap<@Nullable LocalDate, NamedOnDay> days =
      new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));

  /** How often the article that is being read names each. */
  private final Map<String, Integer> named = new HashMap<>();

  private NamedByDay(Map<String, StoryOf> stories) {
    this.stories = stories;
    stories.values().forEach(story -> day(story).add(story));
  }

  /** The rows of the days, in the order of their key. */
  static Iterator<EntityDay> count(SpanFiles files) {
    NamedByDay reading = new NamedByDay(StoryOf.read(files.stories()));
    ArticleRows.read(files.mentions(), COLUMNS, reading);
    return reading.days.values().stream().flatMap(NamedOnDay::rows).iterator();
  }

  private NamedOnDay day(StoryOf story) {
    return days.computeIfAbsent(story.day(), NamedOnDay::new);
  }

  @Override
  public void row(Rows rows, int row) {
    @Nullable String entity = rows.textOrNull(1, row);
    if (entity != null) {
      named.merge(entity, 1, Integer::sum);
    }
  }

  @Override
  public void end(String article) {
    @Nullable StoryOf story = stories.get(article);
    if (story != null) {
      NamedOnDay day = day(story);
      named.keySet().removeIf(entity -> !Actors.isActor(entity));
      named.forEach((entity, mentions) -> day.count(entity, story, mentions));
    }
    named.clear();
  }
}
