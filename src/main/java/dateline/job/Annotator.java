package dateline.job;

import dateline.entity.EntityFinder;
import dateline.entity.Outlets;
import dateline.entity.Publication;
import dateline.sentiment.TargetSentiment;
import dateline.sentiment.Voices;
import dateline.sentiment.loaded.TermFinder;
import dateline.sentiment.tone.SentenceTone;
import dateline.source.AttributionFinder;
import dateline.source.credit.CreditFinder;
import dateline.story.Numbers;
import dateline.story.copy.Sketch;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.Credit;
import dateline.table.Fingerprint;
import dateline.table.Mention;
import dateline.table.Outlet;
import dateline.table.Statement;
import dateline.text.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an article once: its sentences, whom it names, whom it cites, how it speaks of them. */
record Annotator(
    String knowledge,
    Outlets outlets,
    EntityFinder names,
    AttributionFinder sources,
    CreditFinder credits,
    TargetSentiment sentiment,
    SentenceTone tone,
    TermFinder terms) {

  Annotation read(Article article) {
    String text = article.text() == null ? "" : article.text();
    Document document = Document.of(text, article.bodyStart());
    List<Mention> mentions = names.find(document, publication(article));
    List<Credit> given =
        credits.find(document, article.cutText(), article.author(), publisher(article));
    List<Statement> statements = sources.find(document, mentions, given, article.day());
    Voices voices = new Voices(document, statements);
    return new Annotation(
        article.articleId(),
        article.day(),
        article.outletId(),
        article.textHash(),
        article.readHash(),
        knowledge,
        tone.of(document),
        sentiment.toward(document, mentions, voices),
        statements,
        given,
        terms.find(document, mentions, voices),
        fingerprint(document));
  }

  private static Fingerprint fingerprint(Document document) {
    Sketch sketch = Sketch.of(document);
    return new Fingerprint(sketch.level(), sketch.numbers(), Numbers.of(document));
  }

  private Publication publication(Article article) {
    Outlet outlet = publisher(article);
    String country = outlet == null ? null : outlet.country();
    return new Publication(article.day(), article.outletId(), country);
  }

  private @Nullable Outlet publisher(Article article) {
    String id = article.outletId();
    return id == null ? null : outlets.known(id);
  }
}
