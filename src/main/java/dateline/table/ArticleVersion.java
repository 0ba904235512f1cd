package dateline.table;

import static dateline.table.Invariant.require;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one version of an article's text that a newer one has taken the place of")
public record ArticleVersion(
    @Key @Means("Article; its newest version is in article.") String articleId,
    @Key @Means("SHA-256 of this version's title and text.") String textHash,
    @Means("UTC day of publication that this version gives.") @Nullable LocalDate day,
    @Means("The version as it stood in article.") Article article) {

  public ArticleVersion {
    require(
        articleId.equals(article.articleId()) && textHash.equals(article.textHash()),
        "a version is one of its article");
  }
}
