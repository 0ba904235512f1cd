package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
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
    description = "Reads article, annotation; writes entity_day.",
    footer = "%nExample: dateline entity-day --warehouse w")
public final class EntityDays implements Job {

  @Override
  public Class<EntityDay> output() {
    return EntityDay.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> ofDay =
        tables
            .read(Article.class)
            .groupBy(col("day").as("of_day"))
            .agg(count(lit(1)).as("articles_of_day"));
    return ofArticles(tables)
        .groupBy("day", "entity_id")
        .agg(
            count(lit(1)).as("articles"),
            sum("mentions").as("mentions"),
            countDistinct("outlet_id").as("outlets"))
        .join(ofDay, col("day").eqNullSafe(col("of_day")))
        .withColumn("share", col("articles").divide(col("articles_of_day")))
        .withColumn("share_low", Wilson.low(col("articles"), col("articles_of_day")))
        .withColumn("share_high", Wilson.high(col("articles"), col("articles_of_day")));
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
