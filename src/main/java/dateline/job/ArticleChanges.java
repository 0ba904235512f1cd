package dateline.job;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.story.Revision;
import dateline.table.Article;
import dateline.table.ArticleChange;
import dateline.table.ArticleVersion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Says of each version of an article but the first what it changed. */
final class ArticleChanges implements QueryJob {
  @Override
  public Class<ArticleChange> output() {
    return ArticleChange.class;
  }

  @Override
  public Class<ArticleVersion> source() {
    return ArticleVersion.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> older = tables.read(ArticleVersion.class).select("article.*");
    Dataset<Row> newest =
        tables
            .read(Article.class)
            .join(older.select("article_id").distinct(), new String[] {"article_id"}, "left_semi");
    List<Column> order = new ArrayList<>(List.of(asc("article_id")));
    order.addAll(Versions.NEWEST_FIRST);
    return Datasets.mapPartitions(
        newest
            .unionByName(older)
            .repartition(col("article_id"))
            .sortWithinPartitions(order.toArray(Column[]::new)),
        Article.class,
        ArticleChange.class,
        rows -> new GroupByGroup<>(rows, Article::articleId, ArticleChanges::changes));
  }

  /** The changes of one article whose versions come the newest first. */
  private static Iterator<ArticleChange> changes(List<Article> versions) {
    List<ArticleChange> changes = new ArrayList<>();
    for (int i = 0; i + 1 < versions.size(); i++) {
      changes.add(change(versions.get(i + 1), versions.get(i)));
    }
    return changes.iterator();
  }

  private static ArticleChange change(Article before, Article after) {
    Revision revision = Revision.of(version(before), version(after));
    return new ArticleChange(
        after.articleId(),
        after.textHash(),
        after.day(),
        after.outletId(),
        before.textHash(),
        revision.kind(),
        revision.correctionNote(),
        before.title(),
        after.title(),
        before.words(),
        after.words(),
        revision.similarity(),
        after.modifiedAt() == null ? after.retrievedAt() : after.modifiedAt(),
        after.versionSeen());
  }

  /** With what was cut off: there stand the corrections. */
  private static Revision.Version version(Article article) {
    String text = Objects.requireNonNullElse(article.text(), "");
    String body = text.substring(Math.min(article.bodyStart(), text.length()));
    String cut = article.cutText();
    return new Revision.Version(
        Objects.requireNonNullElse(article.title(), ""),
        cut == null ? body : body + "\n" + cut,
        article.words());
  }
}
