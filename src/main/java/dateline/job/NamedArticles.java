package dateline.job;

import dateline.measure.pair.ItemFinder;
import dateline.measure.pair.NameLists;
import dateline.measure.pair.PairCounter;
import dateline.spark.ColumnFile;
import dateline.spark.ColumnFile.Rows;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom articles name, in which sentences, from the tables' files, and has them counted. Every
 * article counts, also one that names nobody; what stands in a list of names does not.
 */
public final class NamedArticles {
  private static final List<String> STORY_COLUMNS =
      List.of("article_id", "day", "distinct_id", "origin_id");
  private static final List<String> MENTION_COLUMNS =
      List.of("article_id", "entity_id", "sentence", "day");
  private static final int NOBODY = -1;

  private final Function<@Nullable LocalDate, @Nullable PairCounter> counters;
  private final boolean items;
  private final Listener listener;
  private final Map<String, Told> told = new HashMap<>();
  private final Numbers groups = new Numbers();
  private final Numbers entities = new Numbers();
  private final Map<Integer, Long> mentions = new HashMap<>();
  private long allMentions;

  // The article that is being read.
  private String article = "";
  private @Nullable Told known;
  private int[] named = new int[1 << 8];
  private int[] sentences = new int[1 << 8];
  private int size;

  /**
   * What is known of an article.
   *
   * @param counter where it is counted
   * @param day since 1970; {@link Rows#NONE}: undated
   * @param text a number for the text that it counts as one with
   * @param origin a number for the origin that it counts as one with
   */
  private record Told(PairCounter counter, int day, int text, int origin) {}

  /** Hears of each article when it was counted. */
  @FunctionalInterface
  interface Listener {
    /**
     * An article was counted.
     *
     * @param day since 1970; {@link Rows#NONE}: undated
     */
    void counted(PairCounter counter, String articleId, int day);
  }

  /** Numbers from 0 on, for texts as they come. */
  private static final class Numbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int next;

    int of(String text) {
      return numbers.computeIfAbsent(text, unknown -> next++);
    }

    /** A number for what has no text. */
    int next() {
      return next++;
    }
  }

  /**
   * A reader.
   *
   * @param counters where articles of a day are counted; null: they are not
   * @param items whether pairs are of one item, where an article has several
   */
  public NamedArticles(
      Function<@Nullable LocalDate, @Nullable PairCounter> counters, boolean items) {
    this(counters, items, (counter, articleId, day) -> {});
  }

  /** A reader that tells of every article that it has counted. */
  NamedArticles(
      Function<@Nullable LocalDate, @Nullable PairCounter> counters,
      boolean items,
      Listener listener) {
    this.counters = counters;
    this.items = items;
    this.listener = listener;
  }

  /** What the entities' numbers stand for. */
  public String[] entities() {
    String[] names = new String[entities.next];
    entities.numbers.forEach((name, number) -> names[number] = name);
    return names;
  }

  /** The place of each entity in the order of their names. */
  int[] ranks() {
    int[] ranks = new int[entities.next];
    int rank = 0;
    for (int number : new TreeMap<>(entities.numbers).values()) {
      ranks[number] = rank++;
    }
    return ranks;
  }

  /**
   * Reads articles.
   *
   * @param stories files of story_article; an article that is not in them is of its own origin
   * @param mentions files of entity_mention, the mentions of an article one after the other
   */
  public void read(List<String> stories, List<String> mentions) {
    stories.forEach(file -> ColumnFile.read(file, STORY_COLUMNS, this::tell));
    for (String file : mentions) {
      // The items of an article are the same, whatever other days are read.
      this.mentions.clear();
      allMentions = 0;
      ColumnFile.read(file, MENTION_COLUMNS, this::name);
      end();
    }
    told.forEach(this::count);
    told.clear();
  }

  private void tell(Rows rows) {
    int[] day = rows.columns().get(1);
    for (int i = 0; i < rows.count(); i++) {
      PairCounter counter = counter(day[i]);
      if (counter != null) {
        int text = groups.of(rows.text(2, i));
        told.put(rows.text(0, i), new Told(counter, day[i], text, groups.of(rows.text(3, i))));
      }
    }
  }

  /** An article that no story is known of. */
  private @Nullable Told alone(int day) {
    PairCounter counter = counter(day);
    int group = groups.next();
    return counter == null ? null : new Told(counter, day, group, group);
  }

  private @Nullable PairCounter counter(int day) {
    return counters.apply(day == Rows.NONE ? null : LocalDate.ofEpochDay(day));
  }

  private void name(Rows rows) {
    int[] articleOf = rows.columns().get(0);
    int[] entityOf = rows.columns().get(1);
    int[] sentenceOf = rows.columns().get(2);
    int[] day = rows.columns().get(3);
    int[] numbers = rows.texts().get(1).stream().mapToInt(this::number).toArray();
    countMentions(entityOf, numbers);
    for (int i = 0; i < rows.count(); i++) {
      if (i == 0 || articleOf[i] != articleOf[i - 1]) {
        begin(rows.text(0, i), day[i]);
      }
      int entity = entityOf[i] == Rows.NONE ? NOBODY : numbers[entityOf[i]];
      if (entity != NOBODY) {
        add(entity, sentenceOf[i]);
      }
    }
  }

  /** Counts how often the days name each, before their articles are divided into items. */
  private void countMentions(int[] entityOf, int[] numbers) {
    if (items) {
      long[] counts = new long[numbers.length];
      for (int entity : entityOf) {
        if (entity != Rows.NONE) {
          counts[entity]++;
        }
      }
      for (int i = 0; i < counts.length; i++) {
        mentions.merge(numbers[i], counts[i], Long::sum);
        allMentions += counts[i];
      }
    }
  }

  private int number(String entity) {
    return Actors.isActor(entity) ? entities.of(entity) : NOBODY;
  }

  private ItemFinder finder() {
    return new ItemFinder(entity -> mentions.getOrDefault(entity, 1L), allMentions);
  }

  private void begin(String next, int day) {
    if (!next.equals(article)) {
      end();
      article = next;
      known = told.isEmpty() ? null : told.remove(next);
      if (known == null) {
        known = alone(day);
      }
    }
  }

  private void add(int entity, int sentence) {
    if (size == named.length) {
      named = Arrays.copyOf(named, 2 * size);
      sentences = Arrays.copyOf(sentences, 2 * size);
    }
    named[size] = entity;
    sentences[size++] = sentence;
  }

  private void count(String articleId, Told known) {
    known.counter.end(known.text, known.origin);
    listener.counted(known.counter, articleId, known.day);
  }

  /** Counts the article that was read, if it is one of those to count. */
  private void end() {
    if (known != null) {
      size = NameLists.leaveOut(named, sentences, size);
      int[] itemOf = items ? finder().items(named, sentences, size) : new int[size];
      for (int i = 0; i < size; i++) {
        known.counter.name(named[i], sentences[i], itemOf[i]);
      }
      count(article, known);
    }
    known = null;
    size = 0;
  }
}
