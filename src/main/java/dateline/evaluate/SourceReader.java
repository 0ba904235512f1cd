package dateline.evaluate;

import dateline.entity.EntityFinder;
import dateline.entity.Gazetteer;
import dateline.entity.Outlets;
import dateline.source.AttributionFinder;
import dateline.source.roster.Roster;
import dateline.table.Mention;
import dateline.table.Statement;
import dateline.text.Document;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** Reads articles as the nightly run does: names first, then whom they cite. */
final class SourceReader {
  private static final double NANOS = 1e9;

  /** Time of this thread, so that what else a machine does is left out. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final EntityFinder names;
  private final AttributionFinder sources =
      AttributionFinder.knowing(
          Roster.of(Gazetteer.shipped().entities(), Outlets.shipped().outlets()));

  private long tokens;
  private long nanos;

  SourceReader(EntityFinder names) {
    this.names = names;
  }

  /** Finds the attributions of an article twice, the second time by the clock. */
  ReadArticle read(LabelledArticle article) {
    Document document = article.document();
    List<Mention> mentions = names.find(document);
    sources.find(document, mentions);
    long began = CLOCK.getCurrentThreadCpuTime();
    List<Statement> found = sources.find(document, mentions);
    nanos += CLOCK.getCurrentThreadCpuTime() - began;
    tokens += document.tokens().count();
    return new ReadArticle(
        article, found.stream().map(each -> Guess.of(article.text(), each)).toList());
  }

  /** The attributions of a document. */
  List<Statement> statements(Document document) {
    return sources.find(document, names.find(document));
  }

  long tokens() {
    return tokens;
  }

  /** Tokens a second on one core of finding attributions, splitting and naming aside. */
  double tokensPerSecond() {
    return tokens / (nanos / NANOS);
  }
}
