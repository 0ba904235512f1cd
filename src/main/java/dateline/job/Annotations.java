package dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.LoadedRecord;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads the text of each new or changed article once; the only job that touches text. */
final class Annotations implements Job {
  /** Articles a task reads: some seconds of work, so that no core waits long for another. */
  private static final long ARTICLES_PER_TASK = 500;

  private static final String[] VERSION = {"article_id", "text_hash"};

  private final Knowledge knowledge;
  private final boolean keepsText;

  Annotations(Knowledge knowledge, boolean keepsText) {
    this.knowledge = knowledge;
    this.keepsText = keepsText;
  }

  @Override
  public Class<Annotation> output() {
    return Annotation.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> articles = tables.read(Article.class);
    Dataset<Row> before = stillGood(tables.before(Annotation.class));
    Dataset<Row> unread = articles.join(before, VERSION, "left_anti");
    return read(withText(tables, unread)).unionByName(kept(before, articles));
  }

  /** What was read with this knowledge; without text nothing can be read anew. */
  private Dataset<Row> stillGood(Dataset<Row> before) {
    return keepsText ? before.where(col("knowledge").equalTo(knowledge.version())) : before;
  }

  private Dataset<Row> read(Dataset<Row> articles) {
    int tasks = (int) (articles.count() / ARTICLES_PER_TASK) + 1;
    Knowledge shared = knowledge;
    return Datasets.map(
        articles.repartition(tasks, col("article_id")),
        Article.class,
        Annotation.class,
        () -> {
          Annotator annotator = shared.built().annotator();
          return article -> Stream.of(annotator.read(article));
        });
  }

  /** The text of articles that this run has loaded, for a warehouse that does not keep it. */
  private Dataset<Row> withText(Draft tables, Dataset<Row> articles) {
    if (keepsText) {
      return articles;
    }
    Dataset<Row> loaded =
        tables
            .read(LoadedRecord.class)
            .where("article is not null")
            .selectExpr("file_hash", "position", "article.text as loaded_text");
    return articles
        .join(loaded, new String[] {"file_hash", "position"}, "left")
        .withColumn("text", coalesce(col("text"), col("loaded_text")))
        .drop("loaded_text");
  }

  /** What was read before, with the day and publisher that the article has now. */
  private static Dataset<Row> kept(Dataset<Row> before, Dataset<Row> articles) {
    return before
        .drop("day", "outlet_id")
        .join(articles.select("article_id", "text_hash", "day", "outlet_id"), VERSION);
  }
}
