package dateline.source.content;

import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles how far the contents of the attributions of one sentence reach: not over the next verb of
 * the same subject, not over a closing {@code X reported}, but on through quotations that continue
 * in the sentences after.
 */
public final class Extents {
  private final Reading reading;
  private final Document document;
  private final Span sentence;

  public Extents(Reading reading, Span sentence) {
    this.reading = reading;
    this.sentence = sentence;
    document = reading.document();
  }

  public List<Found> settle(List<Found> found) {
    List<Found> settled = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found next = i + 1 < found.size() ? found.get(i + 1) : null;
      settled.add(cut(found.get(i), next));
    }
    if (!settled.isEmpty()) {
      int last = settled.size() - 1;
      settled.set(last, continued(settled.get(last)));
    }
    return settled;
  }

  private Found cut(Found one, @Nullable Found next) {
    Span content = one.content();
    if (next == null || !(ends(one, next) || isInSource(one, next))) {
      return one;
    }
    int limit = isInSource(one, next) ? lastOfSource(next) : before(first(next));
    int end = reading.tokens().end(limit);
    boolean inside = content.start() < end && end < content.end() && limit >= one.cue().end();
    return inside ? one.withContent(new Span(content.start(), end)) : one;
  }

  /** {@code X, who said the road was open, added ...}. */
  private static boolean isInSource(Found one, Found next) {
    Span source = next.source();
    return source != null
        && source.contains(one.cue().first())
        && next.order() != Found.Order.SHARED;
  }

  private static int lastOfSource(Found next) {
    Span source = next.source();
    return source == null ? next.start() - 1 : source.end() - 1;
  }

  /** Whether what a cue attributes ends where another begins, rather than containing it. */
  private boolean ends(Found one, Found next) {
    return switch (next.order()) {
      case SHARED -> true;
      case CONTENT_FIRST, INVERTED, ACCORDING ->
          next.content().start() <= reading.tokens().start(one.cue().first());
      case SUBJECT_FIRST -> isJoined(first(next)) || isMainClause(one, first(next));
      case PASSIVE, NOUN, HEARSAY, INFINITIVE, REDUCED, LABEL -> false;
    };
  }

  /** {@code ..., while Y denied}. */
  private boolean isJoined(int first) {
    return (first - 2 > sentence.start()
            && (reading.is(first - 1, Kind.COORDINATOR)
                || reading.is(first - 1, "while")
                || reading.is(first - 1, "though")
                || reading.is(first - 1, "although"))
            && reading.is(first - 2, ','))
        || (first - 1 > sentence.start() && reading.is(first - 1, ';'));
  }

  /**
   * {@code While X said that ..., Y denied}, {@code Asked whether ..., Y denied}: the main clause
   * begins behind a comma.
   */
  private boolean isMainClause(Found one, int first) {
    if (first <= one.cue().end() || !endsClause(first - 1)) {
      return false;
    }
    if (one.source() == null && one.order() == Found.Order.REDUCED) {
      return true;
    }
    for (int i = sentence.start(); i < one.cue().first(); i++) {
      if (reading.is(i, Kind.SUBORDINATOR) && !reading.is(i, "that") && !reading.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int i) {
    return reading.is(i, ',') || (reading.isQuoted(i) && reading.is(i - 1, ','));
  }

  private static int first(Found found) {
    Span source = found.source();
    return source == null || source.start() > found.start()
        ? found.start()
        : Math.max(source.start(), found.order() == Found.Order.SHARED ? found.start() : 0);
  }

  /** The last token of what stands before a token, without conjunctions and commas. */
  private int before(int first) {
    int last = first - 1;
    while (last > sentence.start()
        && !reading.isQuoted(last)
        && (reading.is(last, ',')
            || reading.is(last, ';')
            || reading.is(last, Kind.COORDINATOR)
            || reading.is(last, "while")
            || reading.is(last, "though")
            || reading.is(last, "although"))) {
      last--;
    }
    return Math.max(last, sentence.start());
  }

  /** Goes on through sentences that are quotations as a whole. */
  private Found continued(Found one) {
    Span content = one.content();
    if (document.quotations(content).isEmpty()) {
      return one;
    }
    int end = content.end();
    int s = document.sentenceOf(sentence.start()) + 1;
    while (s < document.sentences().size() && continues(document.sentences().get(s), end)) {
      end = Math.max(end, document.characters(s).end());
      s++;
    }
    return end == content.end() ? one : one.withContent(new Span(content.start(), end));
  }

  private boolean continues(Span next, int reached) {
    int last = next.end() - 1;
    boolean whole = reading.isQuoted(next.start()) && reading.isQuoted(last);
    boolean inside = reading.tokens().start(next.start()) < reached;
    return inside || (whole && !reading.endsLine(next.start() - 1));
  }
}
