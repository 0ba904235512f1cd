package dateline.evaluate;

import dateline.measure.ClusteredShare;
import dateline.measure.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What was found in each article of a sample, beside what is there. */
final class ArticleTallies {
  private final Map<String, Counted> byArticle = new LinkedHashMap<>();

  /**
   * One article's.
   *
   * @param asked things that are there, and of which it could have said nothing
   * @param silent those of them of which it did
   */
  private record Counted(Tally tally, int asked, int silent) {
    Counted and(Counted other) {
      return new Counted(tally.and(other.tally), asked + other.asked, silent + other.silent);
    }
  }

  /**
   * A share of things in articles, with its 95 % interval.
   *
   * @param value 0 to 1
   */
  record Share(double value, Interval interval) {}

  /** Adds to the counts of an article. */
  void add(String article, Tally tally, int silent) {
    add(article, tally, tally.there(), silent);
  }

  /**
   * Adds to the counts of an article.
   *
   * @param asked of how many things it could have said nothing
   */
  void add(String article, Tally tally, int asked, int silent) {
    byArticle.merge(article, new Counted(tally, asked, silent), Counted::and);
  }

  Tally tally() {
    return byArticle.values().stream().map(Counted::tally).reduce(Tally.NONE, Tally::and);
  }

  /** Articles in which something is there or was found. */
  long articles() {
    return byArticle.values().stream()
        .filter(counted -> counted.tally.there() + counted.tally.found() > 0)
        .count();
  }

  /** Articles in which something is there. */
  long articlesWithItems() {
    return byArticle.values().stream().filter(counted -> counted.tally.there() > 0).count();
  }

  @Nullable Share precision() {
    return share(c -> c.tally.right(), c -> c.tally.found());
  }

  @Nullable Share recall() {
    return share(c -> c.tally.right(), c -> c.tally.there());
  }

  /**
   * The share of what is there of which nothing is said; null: there is nothing to be silent of.
   */
  @Nullable Double abstention() {
    Share share = share(Counted::silent, Counted::asked);
    return share == null ? null : share.value;
  }

  /** Null where there is no whole. */
  private @Nullable Share share(ToLongFunction<Counted> part, ToLongFunction<Counted> whole) {
    List<Counted> articles = new ArrayList<>(byArticle.values());
    articles.removeIf(counted -> whole.applyAsLong(counted) == 0);
    if (articles.isEmpty()) {
      return null;
    }
    ClusteredShare share =
        new ClusteredShare(
            articles.size(),
            sum(articles, part, counted -> 1),
            sum(articles, whole, counted -> 1),
            sum(articles, part, part),
            sum(articles, part, whole),
            sum(articles, whole, whole));
    return new Share(share.share(), share.interval());
  }

  private static long sum(
      List<Counted> articles, ToLongFunction<Counted> one, ToLongFunction<Counted> other) {
    return articles.stream().mapToLong(c -> one.applyAsLong(c) * other.applyAsLong(c)).sum();
  }
}
