package dateline.compare;

import dateline.story.copy.CopyFinder;
import dateline.story.copy.Sketch;
import dateline.story.copy.SketchedArticle;
import dateline.table.Article;
import dateline.text.Document;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Dateline's own finder, revisions of one outlet included, as the other methods have them. */
record DatelineCopies(CopyFinder finder) implements CopyMethod {
  @Override
  public String name() {
    return "Dateline";
  }

  @Override
  public Set<ArticlePair> find(List<Article> articles) {
    return finder.find(articles.stream().map(DatelineCopies::sketched).toList()).stream()
        .map(copy -> ArticlePair.of(copy.articleId(), copy.originalId()))
        .collect(Collectors.toSet());
  }

  static Document document(Article article) {
    return Document.of(Objects.requireNonNull(article.text()), article.bodyStart());
  }

  static SketchedArticle sketched(Article article) {
    return new SketchedArticle(
        article.articleId(),
        article.outletId(),
        article.publishedAt(),
        article.publishedPrecision().equals("day"),
        List.of(),
        Sketch.of(document(article)));
  }
}
