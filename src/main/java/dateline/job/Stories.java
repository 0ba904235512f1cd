package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.size;

import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.StoryArticle;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The story, the text and the origin that articles of the touched days count as one with. */
final class Stories {
  private Stories() {}

  /** Adds {@code story_id}, {@code distinct_id} and {@code origin_id} to rows of articles. */
  static Dataset<Row> with(Draft tables, Dataset<Row> rows) {
    Dataset<Row> stories =
        tables
            .read(StoryArticle.class)
            .select("article_id", "story_id", "distinct_id", "origin_id");
    return rows.join(stories, "article_id");
  }

  /** Whether any story of any day has more than one article. */
  static boolean areJoined(Draft tables) {
    Dataset<Row> joined = tables.all(StoryArticle.class).where("not first").select("day").limit(1);
    return !Execution.collect(joined).isEmpty();
  }

  /** Counts the distinct of articles that have a row each. */
  static Column distinct() {
    return number("distinct_id").as("articles_distinct");
  }

  /** Counts the independent of articles that have a row each. */
  static Column independent() {
    return number("origin_id").as("articles_independent");
  }

  private static Column number(String id) {
    return size(collect_set(col(id))).cast("bigint");
  }
}
