package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dateline.spark.Draft;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.EntityDay;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Counts, day by day, the articles that name each entity. */
@Command(
    name = "entity-day",
    description = "Reads article, annotation, story_article; writes entity_day.",
    footer = "%nExample: dateline entity-day --warehouse w")
public final class EntityDays implements QueryJob {

  private static final Clustered.Sums SUMS =
      new Clustered.Sums(
          "stories_of_day", "articles", "articles_of_day", "squares", "products", "squares_of_day");

  @Override
  public Class<EntityDay> output() {
    return EntityDay.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> ofStories =
        Stories.with(tables, tables.read(Article.class).select("article_id", "day"))
            .groupBy(col("day").as("of_day"), col("story_id").as("of_story_id"))
            .agg(count(lit(1)).as("of_story"));
    Dataset<Row> ofDays =
        ofStories
            .groupBy(col("of_day"))
            .agg(
                count(lit(1)).as("stories_of_day"),
                sum("of_story").as("articles_of_day"),
                expr("sum(of_story * of_story)").as("squares_of_day"));
    Dataset<Row> counted =
        Stories.with(tables, ofArticles(tables))
            .join(ofStories, expr("day <=> of_day and story_id = of_story_id"))
            .groupBy("day", "entity_id")
            .agg(
                count(lit(1)).as("articles"),
                Stories.distinct(),
                Stories.independent(),
                sum("mentions").as("mentions"),
                countDistinct("outlet_id").as("outlets"),
                Clustered.squares(collect_list("story_id")).as("squares"),
                sum("of_story").as("products"))
            .join(ofDays, expr("day <=> of_day"));
    return Clustered.withShare(counted, SUMS);
  }

  /** How often each article names each actor. */
  private static Dataset<Row> ofArticles(Draft tables) {
    return tables
        .read(Annotation.class)
        .selectExpr("article_id", "day", "outlet_id", "explode(mentions.entity_id) as entity_id")
        .where(Actors.isActor(col("entity_id")))
        .groupBy("day", "entity_id", "outlet_id", "article_id")
        .agg(count(lit(1)).as("mentions"));
  }
}
