package dateline.compare;

import dateline.story.copy.CopyFinder;
import dateline.story.copy.Sketch;
import dateline.story.copy.SketchedArticle;
import dateline.text.Document;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Dateline's own finder, revisions of one outlet included, as the other methods have them. */
record DatelineCopies(CopyFinder finder) implements CopyMethod {
  @Override
  public String name() {
    return "Dateline";
  }

  @Override
  public Set<ArticlePair> find(List<ComparedText> texts) {
    return finder.find(texts.stream().map(DatelineCopies::sketched).toList()).stream()
        .map(copy -> ArticlePair.of(copy.articleId(), copy.originalId()))
        .collect(Collectors.toSet());
  }

  static SketchedArticle sketched(ComparedText text) {
    return new SketchedArticle(
        text.id(),
        text.outlet(),
        text.publishedAt(),
        text.toTheDay(),
        List.of(),
        Sketch.of(Document.of(text.text(), text.bodyStart())));
  }
}
