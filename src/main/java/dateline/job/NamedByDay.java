package dateline.job;

import dateline.spark.ColumnFile;
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
final class NamedByDay {
  private static final List<String> STORY_COLUMNS =
      List.of("article_id", "day", "outlet_id", "story_id", "distinct_id", "origin_id");
  private static final List<String> MENTION_COLUMNS = List.of("article_id", "entity_id");

  private final SortedMap<@Nullable LocalDate, NamedOnDay> days =
      new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
  private final Map<String, Told> told = new HashMap<>();

  // The article that is being read, and how often it names each.
  private String article = "";
  private final Map<String, Integer> named = new HashMap<>();

  /** What is told of an article, and its day. */
  private record Told(NamedOnDay day, NamedOnDay.Article article) {}

  /** The rows of the days, in the order of their key. */
  Iterator<EntityDay> read(SpanFiles files) {
    files.stories().forEach(file -> ColumnFile.read(file, STORY_COLUMNS, this::tell));
    files.mentions().forEach(file -> ColumnFile.read(file, MENTION_COLUMNS, this::name));
    count();
    return days.values().stream().flatMap(NamedOnDay::rows).iterator();
  }

  private void tell(Rows rows) {
    int[] days = rows.columns().get(1);
    int[] outlets = rows.columns().get(2);
    for (int i = 0; i < rows.count(); i++) {
      NamedOnDay day = day(days[i]);
      NamedOnDay.Article known =
          new NamedOnDay.Article(
              outlets[i] == Rows.NONE ? null : rows.text(2, i),
              rows.text(3, i),
              rows.text(4, i),
              rows.text(5, i));
      day.add(known);
      told.put(rows.text(0, i), new Told(day, known));
    }
  }

  private NamedOnDay day(int number) {
    @Nullable LocalDate day = number == Rows.NONE ? null : LocalDate.ofEpochDay(number);
    return days.computeIfAbsent(day, NamedOnDay::new);
  }

  private void name(Rows rows) {
    int[] articles = rows.columns().get(0);
    int[] entities = rows.columns().get(1);
    List<String> names = rows.texts().get(1);
    for (int i = 0; i < rows.count(); i++) {
      if (i == 0 || articles[i] != articles[i - 1]) {
        begin(rows.text(0, i));
      }
      if (entities[i] != Rows.NONE) {
        named.merge(names.get(entities[i]), 1, Integer::sum);
      }
    }
  }

  private void begin(String next) {
    if (!next.equals(article)) {
      count();
      article = next;
    }
  }

  /** Counts the article that was read. */
  private void count() {
    @Nullable Told known = told.get(article);
    if (known != null) {
      named.forEach(
          (entity, mentions) -> {
            if (Actors.isActor(entity)) {
              known.day.count(entity, known.article, mentions);
            }
          });
    }
    named.clear();
  }
}
