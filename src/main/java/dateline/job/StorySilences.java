package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.when;

import dateline.corpus.InputException;
import dateline.job.StoryCoverage.Choice;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.OutletDay;
import dateline.table.Silence;
import dateline.table.StoryArticle;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Tells which outlets left out a story that others carried, and whether that is their habit. What
 * came late may change that habit, so that each run looks at all stories.
 */
@Command(
    name = "silence",
    description = "Reads story_article, outlet_day; writes silence.",
    footer = "%nExample: dateline silence --warehouse w --silence-outlets 5")
public final class StorySilences implements QueryJob {

  @Option(
      names = "--silence-outlets",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "Look at stories that so many other outlets carried independently (default:"
              + " ${DEFAULT-VALUE}).")
  int leastOutlets;

  @Override
  public Class<Silence> output() {
    return Silence.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    check();
    int least = leastOutlets;
    if (least > 1 && !Stories.areJoined(tables)) {
      return Datasets.of(tables.spark(), List.of(), Silence.class);
    }
    Dataset<Row> carrying = carrying(tables);
    Dataset<Row> stories =
        carrying
            .join(watching(tables, carrying), "story_id")
            .select("story_id", "carrying", "watching");
    return withHabit(
        Datasets.map(
            stories, StoryCoverage.class, Choice.class, () -> story -> story.choices(least)));
  }

  /** Refuses an option that makes no sense; a run calls it before it starts. */
  void check() {
    if (leastOutlets < 1) {
      throw new InputException("--silence-outlets %d: give 1 or more".formatted(leastOutlets));
    }
  }

  /** Stories of as many outlets as are asked for, with the articles that the panel has of them. */
  private Dataset<Row> carrying(Draft tables) {
    Dataset<Row> panel =
        tables
            .all(OutletDay.class)
            .where("expected is not null and articles > 0")
            .select("outlet_id", "day");
    return tables
        .all(StoryArticle.class)
        .join(panel, new String[] {"outlet_id", "day"}, "left_semi")
        .groupBy("story_id")
        .agg(
            expr("collect_list(struct(article_id, day, outlet_id, distinct_id, origin_id))")
                .as("carrying"),
            expr("min(day)").as("first_day"),
            expr("max(day)").as("last_day"))
        .where("size(array_distinct(carrying.outlet_id)) >= " + leastOutlets);
  }

  /** The outlets that published on the days of each story, none of which is one of a silence. */
  private static Dataset<Row> watching(Draft tables, Dataset<Row> stories) {
    Dataset<Row> panel =
        tables
            .all(OutletDay.class)
            .where("outlet_id is not null and (articles > 0 or expected > 0 or silent)")
            .select("outlet_id", "day", "expected", "articles", "silent");
    return stories
        .selectExpr("story_id", "explode(sequence(first_day, last_day)) as day")
        .join(panel, "day")
        .groupBy("story_id", "outlet_id")
        .agg(
            expr("sum(expected)").as("expected"),
            expr("sum(articles)").as("published"),
            expr("bool_or(silent)").as("silent"))
        .where("expected >= 1 and published > 0 and not silent")
        .groupBy("story_id")
        .agg(expr("collect_list(struct(outlet_id, expected, published))").as("watching"));
  }

  /** The stories left out, beside what the outlet did with others that were carried as widely. */
  private static Dataset<Row> withHabit(Dataset<Row> choices) {
    String alike = " over (partition by outlet_id, width)";
    return choices
        .withColumn("comparable", expr("count(*)" + alike + " - 1"))
        .withColumn("comparable_carried", expr("count_if(carried)" + alike))
        .where("not carried")
        .withColumn("carry_share", expr("comparable_carried / nullif(comparable, 0)"))
        .withColumn(
            "carry_share_low", ofSome(Wilson.low(col("comparable_carried"), col("comparable"))))
        .withColumn(
            "carry_share_high", ofSome(Wilson.high(col("comparable_carried"), col("comparable"))))
        .withColumn(
            "absence_chance", expr("(comparable - comparable_carried + 1) / (comparable + 2D)"));
  }

  private static Column ofSome(Column end) {
    return when(col("comparable").gt(0), end);
  }
}
