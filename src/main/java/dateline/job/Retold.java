package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.spark.Draft;
import dateline.table.Article;
import dateline.table.ToldArticle;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of the touched days that this run tells, and those of their other articles as they were. */
final class Retold {
  private Retold() {}

  /**
   * The rows of a table.
   *
   * @param columns expressions that make its rows of those of told_article
   */
  static Dataset<Row> rows(Draft tables, Class<? extends Record> table, String... columns) {
    Dataset<Row> articles =
        tables.read(Article.class).select(col("article_id"), col("day").as("now"));
    Dataset<Row> told = tables.read(ToldArticle.class);
    String[] id = {"article_id"};
    Column same = col("day").eqNullSafe(col("now"));
    Dataset<Row> kept =
        tables
            .before(table)
            .join(articles, id)
            .where(same)
            .drop("now")
            .join(told.select("article_id"), id, "left_anti");
    return told.join(articles.select("article_id"), id, "left_semi")
        .selectExpr(columns)
        .unionByName(kept);
  }
}
