package dateline.job;

import dateline.job.NewsOfArticle.Thing;
import dateline.story.coverage.NewsRuns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is news in the articles of a stretch of days, given in the order of their days. What
 * comes up within the first pause of the stretch may have been named before, and is none.
 */
final class NewsFinder {
  private final NewsRuns runs;
  private final int pauseDays;
  private final int followDays;
  private final long begin;

  /**
   * Begins a stretch.
   *
   * @param begin its first day
   * @param pauseDays days without a mention after which something is news again
   * @param followDays days for which it may be followed
   */
  NewsFinder(long begin, int pauseDays, int followDays) {
    this.begin = begin;
    this.pauseDays = pauseDays;
    this.followDays = followDays;
    runs = new NewsRuns(pauseDays);
  }

  /** Counts an article. It has news if it is one of a story of more than one outlet. */
  Stream<NewsOfArticle> read(Row article) {
    LocalDate day = article.getAs("day");
    List<Thing> things = names(article, day.toEpochDay());
    if (article.getAs("story_id") == null || article.<Boolean>getAs("ahead")) {
      return Stream.empty();
    }
    things.add(Thing.STORY);
    @Nullable List<String> claimants =
        article.isNullAt(article.fieldIndex("claimants"))
            ? List.of()
            : article.getList(article.fieldIndex("claimants"));
    claimants.forEach(claimant -> things.add(Thing.claim(claimant)));
    return Stream.of(news(article, day, things));
  }

  private static NewsOfArticle news(Row article, LocalDate day, List<Thing> things) {
    return new NewsOfArticle(
        article.getAs("story_id"),
        article.getAs("article_id"),
        day,
        article.<@Nullable Instant>getAs("published_at"),
        article.getAs("outlet_id"),
        article.getAs("distinct_id"),
        article.getAs("origin_id"),
        article.getAs("owed_to_outlet_id"),
        things);
  }

  private List<Thing> names(Row article, long day) {
    SentenceNames names = SentenceNames.of(article);
    long[] since = names.all().stream().mapToLong(name -> runs.name(name, day)).toArray();
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < since.length; i++) {
      add(things, "entity", names.all().get(i), null, since[i], day);
    }
    names.forEachPair(
        (i, j) -> {
          String one = names.all().get(i);
          String other = names.all().get(j);
          long began = runs.pair(one, other, day);
          if (began - Math.max(since[i], since[j]) > followDays) {
            add(things, "pair", one, other, began, day);
          }
        });
    return things;
  }

  private void add(
      List<Thing> things, String kind, String a, @Nullable String b, long began, long day) {
    if (began - begin >= pauseDays && day - began <= followDays) {
      things.add(new Thing(kind, a, b, LocalDate.ofEpochDay(began)));
    }
  }
}
