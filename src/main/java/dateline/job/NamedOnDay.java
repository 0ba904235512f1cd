package dateline.job;

import dateline.measure.ClusteredShare;
import dateline.measure.Interval;
import dateline.table.EntityDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the articles of one day that name each entity. */
final class NamedOnDay {
  private final @Nullable LocalDate day;
  private final Map<String, Long> articlesByStory = new HashMap<>();
  private final SortedMap<String, Naming> byEntity = new TreeMap<>();

  /** The articles that name one entity. */
  private static final class Naming {
    private final Map<String, Long> articlesByStory = new HashMap<>();
    private final Set<String> distinct = new HashSet<>();
    private final Set<String> origins = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();
    private long mentions;

    void add(StoryOf article, int times) {
      articlesByStory.merge(article.storyId(), 1L, Long::sum);
      distinct.add(article.distinctId());
      origins.add(article.originId());
      if (article.outletId() != null) {
        outlets.add(article.outletId());
      }
      mentions += times;
    }
  }

  NamedOnDay(@Nullable LocalDate day) {
    this.day = day;
  }

  /** Takes an article, be it that it names nobody. */
  void add(StoryOf article) {
    articlesByStory.merge(article.storyId(), 1L, Long::sum);
  }

  /** Counts an article for an entity that it names so many times. */
  void count(String entity, StoryOf article, int times) {
    byEntity.computeIfAbsent(entity, first -> new Naming()).add(article, times);
  }

  /** A row for each entity, in order. */
  Stream<EntityDay> rows() {
    long articles = sum(articlesByStory);
    long squares = products(articlesByStory, articlesByStory);
    return byEntity.entrySet().stream()
        .map(named -> row(named.getKey(), named.getValue(), articles, squares));
  }

  private EntityDay row(String entity, Naming naming, long articlesOfDay, long squaresOfDay) {
    ClusteredShare share =
        new ClusteredShare(
            articlesByStory.size(),
            sum(naming.articlesByStory),
            articlesOfDay,
            products(naming.articlesByStory, naming.articlesByStory),
            products(naming.articlesByStory, articlesByStory),
            squaresOfDay);
    Interval interval = share.interval();
    return new EntityDay(
        day,
        entity,
        share.part(),
        naming.distinct.size(),
        naming.origins.size(),
        naming.mentions,
        naming.outlets.size(),
        share.share(),
        interval.low(),
        interval.high());
  }

  private static long sum(Map<String, Long> byStory) {
    return byStory.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The sum over stories of the product of two numbers of articles, the first the lesser one. */
  private static long products(Map<String, Long> some, Map<String, Long> all) {
    return some.entrySet().stream()
        .mapToLong(story -> story.getValue() * all.getOrDefault(story.getKey(), 0L))
        .sum();
  }
}
