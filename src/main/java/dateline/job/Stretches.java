package dateline.job;

import dateline.spark.Datasets.Loader;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of days that can be searched for news each by itself. A stretch has its own days and,
 * ahead of them, so many that they tell what is news on the first of its own: what may still be
 * followed then, the week in which the names of a pair were known before, and the pause before.
 *
 * @param firstDay the first day of the corpus, counted since 1970
 * @param pauseDays days without a mention after which something is news again
 * @param followDays days for which it may be followed
 */
record Stretches(long firstDay, int pauseDays, int followDays)
    implements Loader<Row, NewsOfArticle> {
  /** Own days of a stretch for each day ahead of them: a fifth of the reading is done twice. */
  private static final int OWN = 4;

  /** An expression for the stretches that a day belongs to, a row each. */
  String ofDay() {
    return "explode(sequence(%s, floor((unix_date(day) + %d) / %d)))"
        .formatted(own(), ahead(), OWN * ahead());
  }

  /** An expression that tells whether a day lies ahead of the stretch. */
  String isAhead() {
    return "stretch > " + own();
  }

  private String own() {
    return "floor(unix_date(day) / %d)".formatted(OWN * ahead());
  }

  /** Days ahead of a stretch; as many days on, what is told on a day is of no consequence. */
  long ahead() {
    return pauseDays + 2L * followDays + 1;
  }

  /** Takes articles in the order of stretches and days. */
  @Override
  public Function<Row, Stream<NewsOfArticle>> load() {
    return new Function<>() {
      private long stretch;
      private @Nullable NewsFinder finder;

      @Override
      public Stream<NewsOfArticle> apply(Row article) {
        long of = article.<Long>getAs("stretch");
        if (finder == null || of != stretch) {
          stretch = of;
          finder = new NewsFinder(begin(of), pauseDays, followDays);
        }
        return finder.read(article);
      }
    };
  }

  private long begin(long stretch) {
    return Math.max(firstDay, stretch * OWN * ahead() - ahead());
  }
}
