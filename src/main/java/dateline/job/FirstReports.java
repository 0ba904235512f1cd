package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import dateline.corpus.InputException;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.spark.TableFooter.DayRange;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.Claim;
import dateline.table.FirstReport;
import dateline.table.Origin;
import dateline.table.StoryArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Tells who had something first in a story, and who followed with a report of its own. What came
 * late may take the first place, and be no news for others: a run looks anew at all stories of the
 * days on which what it touches can matter.
 */
@Command(
    name = "first-report",
    description = "Reads story_article, origin, article, annotation, claim; writes first_report.",
    footer = "%nExample: dateline first-report --warehouse w --pause-days 14")
public final class FirstReports implements QueryJob {
  private static final String STORY = "story_id";
  private static final String ARTICLE = "article_id";

  @Option(
      names = "--pause-days",
      paramLabel = "DAYS",
      defaultValue = "28",
      description =
          "An entity or a pair is news when no article has named it for so many days (default:"
              + " ${DEFAULT-VALUE}).")
  int pauseDays;

  @Option(
      names = "--follow-days",
      paramLabel = "DAYS",
      defaultValue = "7",
      description = "Reports follow the first one for so many days (default: ${DEFAULT-VALUE}).")
  int followDays;

  @Override
  public Class<FirstReport> output() {
    return FirstReport.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    check();
    if (!Stories.areJoined(tables)) {
      return Datasets.of(tables.spark(), List.of(), FirstReport.class);
    }
    ChangedDays changed = changed(tables);
    return changed.isAll()
        ? told(tables, tables.all(StoryArticle.class))
        : retold(tables, changed.has(col("day")));
  }

  /** The days on which something may be news that was none, or be none that was. */
  private ChangedDays changed(Draft tables) {
    Map<String, Object> options = Map.of("--pause-days", pauseDays, "--follow-days", followDays);
    boolean alike =
        firstDay(tables.days(Article.class)) == firstDay(tables.daysBefore(Article.class))
            && MadeAlike.before(tables, FirstReport.class, options);
    return alike
        ? ChangedDays.touched(tables).widened(0, stretches(tables).ahead())
        : ChangedDays.ALL;
  }

  /** Anew for the stories that have an article on changed days; the others are as they were. */
  private Dataset<Row> retold(Draft tables, Column changed) {
    Dataset<Row> stories = tables.all(StoryArticle.class);
    Dataset<Row> anew =
        stories
            .where(changed)
            .select(STORY)
            .unionByName(tables.allBefore(StoryArticle.class).where(changed).select(STORY))
            .distinct();
    return told(tables, stories.join(anew, new String[] {STORY}, "left_semi"))
        .unionByName(
            tables.allBefore(FirstReport.class).join(anew, new String[] {STORY}, "left_anti"));
  }

  private Dataset<Row> told(Draft tables, Dataset<Row> storyArticles) {
    int follow = followDays;
    return Datasets.mapPartitions(
        news(tables, storyArticles).repartition(col(STORY)).sortWithinPartitions(STORY, ARTICLE),
        NewsOfArticle.class,
        FirstReport.class,
        rows ->
            new GroupByGroup<>(
                rows, NewsOfArticle::storyId, s -> new StoryNews(s, follow).firstReports()));
  }

  /** Refuses options that make no sense; a run calls it before it starts. */
  void check() {
    if (pauseDays < 1 || followDays < 1) {
      throw new InputException(
          "--pause-days %d, --follow-days %d: give 1 or more".formatted(pauseDays, followDays));
    }
  }

  private Dataset<Row> news(Draft tables, Dataset<Row> storyArticles) {
    Stretches stretches = stretches(tables);
    Column inReach = col("day").geq(lit(firstDay(storyArticles).minusDays(stretches.ahead())));
    Dataset<Row> articles =
        tables
            .all(Annotation.class)
            .where(inReach)
            .selectExpr(
                "article_id",
                "day",
                "mentions.entity_id as entities",
                "mentions.sentence as sentences",
                stretches.ofDay() + " as stretch")
            .withColumn("ahead", expr(stretches.isAhead()))
            .join(stories(tables, storyArticles, inReach), new String[] {ARTICLE}, "left")
            .repartition(col("stretch"))
            .sortWithinPartitions("stretch", "day");
    return Datasets.mapEach(articles, NewsOfArticle.class, stretches);
  }

  private Stretches stretches(Draft tables) {
    return new Stretches(firstDay(tables.days(Article.class)), pauseDays, followDays);
  }

  private static long firstDay(@Nullable DayRange days) {
    return days == null ? 0 : days.first();
  }

  /** The first day of some rows; where there are none, one that nothing comes after. */
  private static LocalDate firstDay(Dataset<Row> rows) {
    return Execution.first(rows.agg(expr("coalesce(min(day), date'9999-12-31')"))).getAs(0);
  }

  /** The articles of stories of more than one outlet. */
  private static Dataset<Row> stories(Draft tables, Dataset<Row> storyArticles, Column inReach) {
    Dataset<Row> stories =
        storyArticles
            .where("day is not null and outlet_id is not null")
            .select(STORY, ARTICLE, "outlet_id", "distinct_id", "origin_id");
    Dataset<Row> shared =
        stories
            .groupBy(STORY)
            .agg(min("outlet_id").as("one"), max("outlet_id").as("other"))
            .where("one < other")
            .select(STORY);
    return stories
        .join(shared, STORY)
        .join(times(tables.all(Article.class).where(inReach)), ARTICLE)
        .join(owed(tables.all(Origin.class).where(inReach)), new String[] {ARTICLE}, "left")
        .join(claimants(tables.all(Claim.class).where(inReach)), new String[] {ARTICLE}, "left");
  }

  private static Dataset<Row> times(Dataset<Row> articles) {
    return articles.selectExpr(
        "article_id",
        "if(published_precision in ('second', 'minute'), published_at, null) as published_at");
  }

  private static Dataset<Row> owed(Dataset<Row> origins) {
    return origins
        .where("decisive and from_outlet_id is not null and not (from_outlet_id <=> outlet_id)")
        .selectExpr("article_id", "from_outlet_id as owed_to_outlet_id");
  }

  private static Dataset<Row> claimants(Dataset<Row> claims) {
    return claims
        .withColumn("claimant", expr("coalesce(claimant_entity_id, claimant_party_id)"))
        .where("claimant is not null")
        .groupBy("article_id")
        .agg(expr("sort_array(collect_set(claimant)) as claimants"));
  }
}
