package dateline.source.content;

import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what is said left of a cue, back to the start of its sentence or of its quotation. */
final class ContentBefore {
  /** A quotation of so few words is part of the clause around it. */
  private static final int SCARE = 2;

  private final Clause clause;
  private final Reading reading;

  ContentBefore(Clause clause) {
    this.clause = clause;
    reading = clause.reading();
  }

  /** What stands left of a token; a quotation that resumes behind the cue included. */
  @Nullable Span upTo(int end) {
    int first = clause.sentence().start();
    if (end == first) {
      return clause.followsQuotation() ? withResumed(clause.quotation(first - 1)) : null;
    }
    int last = reading.is(end - 1, ',') && !reading.isQuoted(end - 1) ? end - 2 : end - 1;
    if (last < first) {
      return null;
    }
    Span characters = clause.characters(first, last + 1);
    return withResumed(clause.closesQuotation(last) ? quotationAt(last, characters) : characters);
  }

  /** The quotation that a token ends; with the words before it when they belong to it. */
  private Span quotationAt(int last, Span characters) {
    Span quotation = clause.quotation(last);
    boolean whole = quotation.start() <= characters.start();
    return whole || !opensClause(quotation) ? union(quotation, characters) : quotation;
  }

  /** Whether words of another clause stand before the quotation in the sentence. */
  private boolean opensClause(Span quotation) {
    int token = reading.tokens().at(quotation.start());
    int before = token - 1;
    return before >= clause.sentence().start()
        && !isScare(token)
        && !reading.isQuoted(before)
        && reading.isAny(before, Kind.any(Kind.MARK, Kind.CUE));
  }

  private boolean isScare(int first) {
    int words = 0;
    int i = first;
    while (i < clause.sentence().end() && reading.isQuoted(i) && words <= SCARE) {
      words += reading.is(i, Kind.MARK) ? 0 : 1;
      i++;
    }
    return words <= SCARE;
  }

  private Span withResumed(Span characters) {
    for (int i = clause.next(); i < clause.sentence().end(); i++) {
      if (clause.opensQuotation(i)) {
        boolean resumes = reading.is(i - 1, Kind.MARK);
        return resumes ? union(characters, clause.quotation(i)) : characters;
      }
    }
    return characters;
  }

  static Span union(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }
}
