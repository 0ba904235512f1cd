package dateline.job;

import dateline.spark.Draft;
import dateline.table.StoryArticle;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Says of each article to which story it belongs and which article it is a copy of. */
final class StoryArticles implements QueryJob {
  @Override
  public Class<StoryArticle> output() {
    return StoryArticle.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return Retold.rows(tables, StoryArticle.class, "story.*");
  }
}
