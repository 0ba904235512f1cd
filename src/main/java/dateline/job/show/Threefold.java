package dateline.job.show;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/** How many articles there are: all, near-copies once, those of one origin once. */
record Threefold(long articles, long distinct, long independent) {

  static Threefold of(Collection<Told> articles) {
    return new Threefold(
        articles.size(), count(articles, Told::distinctId), count(articles, Told::originId));
  }

  private static long count(Collection<Told> articles, Function<Told, String> by) {
    return articles.stream().map(by).distinct().count();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d article%s, %,d distinct, %,d independent",
        articles,
        articles == 1 ? "" : "s",
        distinct,
        independent);
  }
}
