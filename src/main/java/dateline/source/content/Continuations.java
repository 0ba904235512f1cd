package dateline.source.content;

import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a quotation that goes over paragraphs be one statement: a paragraph without a speaker of its
 * own belongs to the one before, else to the one after.
 */
public final class Continuations {
  private final Document document;

  public Continuations(Document document) {
    this.document = document;
  }

  /** The attributions of a document, in the order of their cues, with the whole of what is said. */
  public List<Found> join(List<Found> found) {
    List<Span> quotations = document.quotations();
    List<Found> joined = new ArrayList<>(found);
    @Nullable Integer[] speakers = speakers(found);
    for (int q = 0; q + 1 < quotations.size(); q++) {
      if (document.goesOn(q) && speakers[q] != null && speakers[q + 1] == null) {
        speakers[q + 1] = speakers[q];
        extend(joined, speakers[q], quotations.get(q + 1));
      }
    }
    for (int q = quotations.size() - 2; q >= 0; q--) {
      if (document.goesOn(q) && speakers[q] == null && speakers[q + 1] != null) {
        speakers[q] = speakers[q + 1];
        extend(joined, speakers[q], quotations.get(q));
      }
    }
    return joined;
  }

  private static void extend(List<Found> found, int which, Span quotation) {
    Found one = found.get(which);
    found.set(which, one.withContent(ContentBefore.union(one.content(), quotation)));
  }

  /** For each quotation the last attribution that has it in its content; null where none has. */
  private @Nullable Integer[] speakers(List<Found> found) {
    List<Span> quotations = document.quotations();
    @Nullable Integer[] speakers = new Integer[quotations.size()];
    for (int i = 0; i < found.size(); i++) {
      Span content = found.get(i).content();
      int q = document.quotationFrom(content.start());
      while (q < quotations.size() && quotations.get(q).overlaps(content)) {
        speakers[q++] = i;
      }
    }
    return speakers;
  }
}
