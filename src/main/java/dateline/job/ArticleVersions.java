package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import dateline.corpus.InputFile;
import dateline.spark.Draft;
import dateline.table.Article;
import dateline.table.ArticleVersion;
import dateline.table.Tables;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Keeps the versions of articles that newer ones have taken the place of. */
final class ArticleVersions implements QueryJob {
  private static final String ARTICLE =
      Stream.of(Article.class.getRecordComponents())
          .map(Tables::name)
          .collect(Collectors.joining(", ", "struct(", ")"));

  private final List<InputFile> files;
  private final boolean keepsText;

  ArticleVersions(List<InputFile> files, boolean keepsText) {
    this.files = files;
    this.keepsText = keepsText;
  }

  @Override
  public Class<ArticleVersion> output() {
    return ArticleVersion.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> older = Versions.several(tables, files).where(Versions.isOlderText());
    Dataset<Row> kept = keepsText ? older : Articles.withoutText(older);
    return kept.select(
        col("article_id"), col("text_hash"), col("day"), expr(ARTICLE).as("article"));
  }
}
