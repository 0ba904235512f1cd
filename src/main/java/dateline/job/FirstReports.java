package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import dateline.corpus.InputException;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.Claim;
import dateline.table.FirstReport;
import dateline.table.Origin;
import dateline.table.StoryArticle;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Tells who had something first in a story, and who followed with a report of its own. What came
 * late may take the first place, so that each run looks at all stories.
 */
@Command(
    name = "first-report",
    description = "Reads story_article, origin, article, annotation, claim; writes first_report.",
    footer = "%nExample: dateline first-report --warehouse w --pause-days 14")
public final class FirstReports implements QueryJob {

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
    int follow = followDays;
    return Datasets.mapPartitions(
        news(tables).repartition(col("story_id")).sortWithinPartitions("story_id", "article_id"),
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

  private Dataset<Row> news(Draft tables) {
    Stretches stretches = new Stretches(firstDay(tables), pauseDays, followDays);
    Dataset<Row> articles =
        tables
            .all(Annotation.class)
            .where("day is not null")
            .selectExpr(
                "article_id",
                "day",
                "mentions.entity_id as entities",
                "mentions.sentence as sentences",
                stretches.ofDay() + " as stretch")
            .withColumn("ahead", expr(stretches.isAhead()))
            .join(stories(tables), new String[] {"article_id"}, "left")
            .repartition(col("stretch"))
            .sortWithinPartitions("stretch", "day");
    return Datasets.mapEach(articles, NewsOfArticle.class, stretches);
  }

  private static long firstDay(Draft tables) {
    return Execution.first(
            tables.all(Article.class).agg(expr("coalesce(unix_date(min(day)), 0)").cast("bigint")))
        .getLong(0);
  }

  /** The articles of stories of more than one outlet. */
  private static Dataset<Row> stories(Draft tables) {
    Dataset<Row> stories =
        tables
            .all(StoryArticle.class)
            .where("day is not null and outlet_id is not null")
            .select("story_id", "article_id", "outlet_id", "distinct_id", "origin_id");
    Dataset<Row> shared =
        stories
            .groupBy("story_id")
            .agg(min("outlet_id").as("one"), max("outlet_id").as("other"))
            .where("one < other")
            .select("story_id");
    return stories
        .join(shared, "story_id")
        .join(times(tables), "article_id")
        .join(owed(tables), new String[] {"article_id"}, "left")
        .join(claimants(tables), new String[] {"article_id"}, "left");
  }

  private static Dataset<Row> times(Draft tables) {
    return tables
        .all(Article.class)
        .selectExpr(
            "article_id",
            "if(published_precision in ('second', 'minute'), published_at, null) as published_at");
  }

  private static Dataset<Row> owed(Draft tables) {
    return tables
        .all(Origin.class)
        .where("decisive and from_outlet_id is not null and not (from_outlet_id <=> outlet_id)")
        .selectExpr("article_id", "from_outlet_id as owed_to_outlet_id");
  }

  private static Dataset<Row> claimants(Draft tables) {
    return tables
        .all(Claim.class)
        .withColumn("claimant", expr("coalesce(claimant_entity_id, claimant_party_id)"))
        .where("claimant is not null")
        .groupBy("article_id")
        .agg(expr("sort_array(collect_set(claimant)) as claimants"));
  }
}
