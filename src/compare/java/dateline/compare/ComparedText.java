package dateline.compare;

import dateline.table.Article;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text in which copies are looked for.
 *
 * @param outlet its publisher; null when unknown
 * @param publishedAt when it was published; null when undated
 * @param toTheDay whether only the day of publication is known
 * @param title its headline; empty when unknown
 * @param text all of it
 * @param bodyStart how many of its first characters are a headline
 */
record ComparedText(
    String id,
    @Nullable String outlet,
    @Nullable Instant publishedAt,
    boolean toTheDay,
    String title,
    String text,
    int bodyStart) {

  static ComparedText of(Article article) {
    return new ComparedText(
        article.articleId(),
        article.outletId(),
        article.publishedAt(),
        article.publishedPrecision().equals("day"),
        Objects.requireNonNullElse(article.title(), ""),
        Objects.requireNonNull(article.text()),
        article.bodyStart());
  }

  String body() {
    return text.substring(bodyStart);
  }
}
