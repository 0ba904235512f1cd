package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.not;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.GdeltRecord;
import dateline.table.Tables;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads the text of each new or changed article once; the only job that touches text. With other
 * knowledge it reads anew what it has the text of; what was found in other articles stays.
 */
final class Annotations implements QueryJob {
  /** Articles a task reads: some seconds of work, so that no core waits long for another. */
  private static final long ARTICLES_PER_TASK = 500;

  /** Texts in English, or of which nothing tells that they are not. */
  private static final String READABLE =
      "content <> 'none' and (language is null or language = 'en')";

  private static final String LINE =
      Stream.of(GdeltRecord.class.getRecordComponents())
          .map(Tables::name)
          .collect(Collectors.joining(", ", "struct(", ")"));

  private static final String[] VERSION = {"article_id", "text_hash", "read_hash"};

  private final Knowledge knowledge;
  private final boolean keepsText;
  private final Anew anew;

  Annotations(Knowledge knowledge, boolean keepsText, Anew anew) {
    this.knowledge = knowledge;
    this.keepsText = keepsText;
    this.anew = anew;
  }

  @Override
  public Class<Annotation> output() {
    return Annotation.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    if (knowledge.names() == NameMode.gdelt) {
      return readGdelt(tables);
    }
    Dataset<Row> articles = withText(tables).where(READABLE);
    Dataset<Row> kept = kept(tables.before(Annotation.class), articles);
    int tasks = (int) (tables.rows(Article.class) / ARTICLES_PER_TASK) + 1;
    return read(articles.join(kept, VERSION, "left_anti"), tasks).unionByName(kept);
  }

  /**
   * All articles of the touched days that GDELT tells of, be it on another day than the one on
   * which a text of theirs says that it was published.
   */
  private Dataset<Row> readGdelt(Draft tables) {
    Knowledge shared = knowledge;
    Dataset<Row> lines =
        tables
            .all(GdeltRecord.class)
            .groupBy("article_id")
            .agg(expr("array_sort(collect_list(" + LINE + "))").as("lines"));
    return Datasets.map(
        tables.read(Article.class).join(lines, "article_id"),
        GdeltArticle.class,
        Annotation.class,
        () -> {
          GdeltAnnotator annotator = new GdeltAnnotator(shared.built().annotator());
          return article -> Stream.of(annotator.read(article));
        });
  }

  private Dataset<Row> read(Dataset<Row> articles, int tasks) {
    Knowledge shared = knowledge;
    return Datasets.map(
        tasks == 1 ? articles.coalesce(1) : articles.repartition(tasks, col("article_id")),
        Article.class,
        Annotation.class,
        () -> {
          Annotator annotator = shared.built().annotator();
          return article -> Stream.of(annotator.read(article));
        });
  }

  /** The articles with the text that is at hand, be it that this edition does not keep it. */
  private Dataset<Row> withText(Draft tables) {
    Dataset<Row> articles = tables.read(Article.class);
    if (keepsText) {
      return articles;
    }
    Dataset<Row> atHand =
        LoadedArticles.all(tables)
            .unionByName(tables.before(Article.class))
            .where("text is not null")
            .select("article_id", "text_hash", "read_hash", "text")
            .dropDuplicates(VERSION);
    return articles.drop("text").join(atHand, VERSION, "left");
  }

  /**
   * What was read with this knowledge and is not asked for, or cannot be read anew, with the day
   * and publisher that the article has now.
   */
  private Dataset<Row> kept(Dataset<Row> before, Dataset<Row> articles) {
    Dataset<Row> now =
        articles.select(
            col("article_id"),
            col("text_hash"),
            col("read_hash"),
            col("day"),
            col("outlet_id"),
            col("text").isNull().as("unreadable"),
            anew.has(col("day")).as("anew"));
    Column current = col("knowledge").equalTo(knowledge.built().version());
    return before
        .drop("day", "outlet_id")
        .join(now, VERSION)
        .where(col("unreadable").or(not(col("anew")).and(current)))
        .drop("unreadable", "anew");
  }
}
