package dateline.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.Article;
import dateline.table.Outlet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lists who publishes: the knowledge base, and the publishers that only the corpus knows. */
final class Outlets implements QueryJob {
  private final Knowledge knowledge;

  Outlets(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Class<Outlet> output() {
    return Outlet.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return Datasets.of(tables.spark(), knowledge.built().outlets().outlets(), Outlet.class)
        .unionByName(found(tables));
  }

  private static Dataset<Row> found(Draft tables) {
    return tables
        .all(Article.class)
        .where(col("outlet_id").startsWith("name:"))
        .groupBy("outlet_id", "publisher")
        .agg(count(lit(1)).as("times"))
        .groupBy("outlet_id")
        .agg(max_by(col("publisher"), struct("times", "publisher")).as("name"))
        .select(
            col("outlet_id"),
            col("name"),
            nothing("kind"),
            nothing("country"),
            none("aliases"),
            none("domains"),
            nothing("affiliation"),
            lit("article").as("origin"),
            nothing("source"));
  }

  private static Column nothing(String column) {
    return lit(null).cast("string").as(column);
  }

  private static Column none(String column) {
    return array().cast("array<string>").as(column);
  }
}
