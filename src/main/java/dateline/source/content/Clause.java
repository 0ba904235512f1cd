package dateline.source.content;

import dateline.source.phrase.VerbGroup;
import dateline.source.word.Cue;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cue in its sentence, as the rules see it.
 *
 * @param before the attribution found last in the same sentence
 */
public record Clause(
    Reading reading, Span sentence, Cue cue, VerbGroup group, @Nullable Found before) {

  /** The first token after the cue. */
  public int next() {
    return cue.end();
  }

  /** The token before the verb group; -1 when the sentence begins with it. */
  public int previous() {
    return group.start() > sentence.start() ? group.start() - 1 : -1;
  }

  public boolean atEnd(int i) {
    return i >= sentence.end();
  }

  /** Whether a token of this sentence is that mark. */
  public boolean isMark(int i, char mark) {
    return i >= sentence.start() && i < sentence.end() && reading.is(i, mark);
  }

  /** Whether a quotation closes at a token. */
  public boolean closesQuotation(int i) {
    return i >= 0
        && i < reading.tokens().count()
        && reading.isQuoted(i)
        && (i + 1 == reading.tokens().count()
            || !reading.isQuoted(i + 1)
            || quotation(i).end() <= reading.tokens().end(i));
  }

  public boolean opensQuotation(int i) {
    return i < reading.tokens().count()
        && reading.isQuoted(i)
        && (i == 0 || !reading.isQuoted(i - 1) || closesQuotation(i - 1));
  }

  Span characters(int first, int end) {
    return reading.document().characters(new Span(first, end));
  }

  /** The quotation in which a token stands. */
  Span quotation(int token) {
    return reading.document().quotations(characters(token, token + 1)).get(0);
  }

  /** Whether a quotation ends right before the sentence, in the same paragraph. */
  boolean followsQuotation() {
    int before = sentence.start() - 1;
    return before >= 0 && closesQuotation(before) && !reading.endsLine(before);
  }

  /** Whether nothing but a conjunction stands before a token in the sentence. */
  public boolean opens(int first) {
    return first == sentence.start()
        || reading.opensSentence(first)
        || (reading.opensSentence(first - 1)
            && reading.isAny(first - 1, Kind.any(Kind.COORDINATOR, Kind.SUBORDINATOR)));
  }

  /** Whether a token is a verb by which one passes on the words of another. */
  public boolean relays(int i) {
    return reading.is(i, "quoted")
        || reading.is(i, "cited")
        || reading.is(i, "quotes")
        || reading.is(i, "cites")
        || reading.is(i, "quoting")
        || reading.is(i, "citing");
  }
}
