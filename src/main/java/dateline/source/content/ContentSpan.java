package dateline.source.content;

import dateline.source.phrase.NounPhrase;
import dateline.source.word.Frame;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.source.word.VerbForm;
import dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a cue attributes, left or right of it, within its sentence or its quotation. */
public final class ContentSpan {
  private final Clause clause;
  private final Reading reading;
  private final Source source;

  public ContentSpan(Clause clause, Source source) {
    this.clause = clause;
    this.source = source;
    reading = clause.reading();
  }

  public @Nullable Content find() {
    return switch (source.order()) {
      case ACCORDING -> around(Frame.NAMED);
      case HEARSAY -> around(Frame.HEARSAY);
      case PASSIVE -> passive();
      case INVERTED -> besideInverted();
      case SHARED, NOUN, INFINITIVE, REDUCED -> after(source.order());
      case LABEL -> line();
      case SUBJECT_FIRST, CONTENT_FIRST -> besideSubject();
    };
  }

  /** Before the verb; behind the speaker where the sentence opens with the verb. */
  private @Nullable Content besideInverted() {
    Span named = source.tokens();
    int first = clause.cue().first();
    if (first > clause.sentence().start() || named == null) {
      return before(first, Frame.BEFORE, Found.Order.INVERTED);
    }
    Span said = from(named.end() + 1);
    return said == null ? null : new Content(said, Frame.QUOTE, Found.Order.INVERTED);
  }

  private @Nullable Content besideSubject() {
    Span subject = source.tokens();
    if (subject == null) {
      return after(Found.Order.SUBJECT_FIRST);
    }
    if (isQuotedAs(subject)) {
      return quotedAs(subject);
    }
    Arrangement arrangement = new Arrangement(clause, subject.start());
    if (arrangement.isInserted()) {
      return around(Frame.BEFORE);
    }
    if (isInRelative(subject)) {
      return around(subject);
    }
    if (isOfWhich(subject)) {
      return before(subject.start() - 1, Frame.OBJECT, Found.Order.SUBJECT_FIRST);
    }
    Content before =
        arrangement.isContentFirst()
            ? before(subject.start(), Frame.BEFORE, Found.Order.CONTENT_FIRST)
            : null;
    return before == null ? after(Found.Order.SUBJECT_FIRST) : before;
  }

  private boolean isQuotedAs(Span subject) {
    int before = subject.start() - 1;
    return before >= clause.sentence().start()
        && clause.cue().tense() == VerbForm.Tense.PARTICIPLE
        && reading.is(clause.cue().first() - 1, "as")
        && clause.relays(before);
  }

  /** {@code quoted X as saying "..."}, {@code "...," the paper quoted X as saying}. */
  private @Nullable Content quotedAs(Span quoted) {
    Content after = after(Found.Order.SUBJECT_FIRST);
    if (after != null) {
      return after;
    }
    int quotation = quoted.start();
    while (quotation > clause.sentence().start() && !clause.closesQuotation(quotation - 1)) {
      quotation--;
    }
    return before(quotation, Frame.BEFORE, Found.Order.CONTENT_FIRST);
  }

  /** {@code which officials said will go ahead}, {@code what he said were failures}. */
  private boolean isInRelative(Span subject) {
    int next = clause.next();
    return !clause.atEnd(next)
        && clause.cue().verb().allows(Frame.THAT)
        && reading.isAuxiliary(next)
        && !reading.is(next, Kind.PRONOUN)
        && !reading.is(subject.start(), Kind.RELATIVE);
  }

  /** {@code , which the ministry denied.} */
  private boolean isOfWhich(Span subject) {
    int which = subject.start() - 1;
    int next = clause.next();
    boolean ends = clause.atEnd(next) || reading.is(next, '.') || reading.is(next, ',');
    return ends
        && which > clause.sentence().start()
        && reading.is(which, "which")
        && reading.is(which - 1, ',');
  }

  /**
   * What is said around a speaker in the midst of it, from the pronoun before on if there is one.
   */
  private @Nullable Content around(Span subject) {
    Span after = from(clause.next());
    int before = subject.start() - 1;
    boolean pronoun =
        before >= clause.sentence().start() && reading.isAny(before, Kind.any(Kind.RELATIVE));
    if (after == null) {
      return null;
    }
    Span whole =
        pronoun ? ContentBefore.union(clause.characters(before, before + 1), after) : after;
    return new Content(whole, Frame.CLAUSE, Found.Order.SUBJECT_FIRST);
  }

  private @Nullable Content before(int end, Frame frame, Found.Order order) {
    Span characters = new ContentBefore(clause).upTo(end);
    return characters == null ? null : new Content(characters, frame, order);
  }

  private @Nullable Content after(Found.Order order) {
    int start = new Channel(clause).end();
    if (clause.isMark(start, ':') && clause.atEnd(start + 1)) {
      return below(order);
    }
    Frame frame = clause.atEnd(start) ? null : new Opening(clause).frame(start);
    if (frame == null) {
      return null;
    }
    int first = reading.is(start, ',') || reading.is(start, ':') ? start + 1 : start;
    Span characters = from(first);
    return characters == null ? null : new Content(characters, frame, order);
  }

  /** The sentence, or the quotation, under a line that ends with a colon. */
  private @Nullable Content below(Found.Order order) {
    int first = clause.sentence().end();
    if (first >= reading.tokens().count()) {
      return null;
    }
    Span said =
        clause.opensQuotation(first)
            ? clause.quotation(first)
            : reading.document().characters(reading.document().sentenceOf(first));
    return new Content(said, Frame.QUOTE, order);
  }

  /** From a token to the end of the sentence, or of the quotation in which that ends. */
  private @Nullable Span from(int start) {
    int end = end(start);
    if (end <= start) {
      return null;
    }
    if (clause.opensQuotation(start) && endsWithQuotation(start)) {
      return clause.quotation(start);
    }
    Span characters = clause.characters(start, end);
    List<Span> quotations = reading.document().quotations(characters);
    if (quotations.isEmpty()) {
      return characters;
    }
    Span last = quotations.get(quotations.size() - 1);
    boolean inside = last.start() >= characters.start();
    return inside ? ContentBefore.union(characters, last) : characters;
  }

  /** {@code said "nothing is agreed" and left}: another verb follows the quotation. */
  private boolean endsWithQuotation(int start) {
    int after = reading.tokens().at(clause.quotation(start).end());
    return after + 1 < clause.sentence().end()
        && reading.is(after, Kind.COORDINATOR)
        && reading.isVerb(after + 1);
  }

  /** The end of the sentence, or of its part before a semicolon, without closing marks. */
  private int end(int start) {
    int end = part(start);
    while (end > start && isClosing(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isClosing(int i) {
    return reading.is(i, Kind.MARK)
        && !reading.isQuoted(i)
        && !reading.is(i, ')')
        && !reading.is(i, '%');
  }

  private int part(int start) {
    boolean relative = isRelative();
    for (int i = start; i < clause.sentence().end(); i++) {
      boolean ends = reading.is(i, ';') || (relative && reading.is(i, ','));
      if (ends && !reading.isQuoted(i)) {
        return i;
      }
    }
    return clause.sentence().end();
  }

  /** {@code X, who said the road was open, ...}: a comma ends what is said. */
  private boolean isRelative() {
    Span named = source.tokens();
    if (named == null) {
      return false;
    }
    int floor = clause.sentence().start();
    int first = named.start();
    int pronoun = reading.is(first, Kind.RELATIVE) ? first : first - 1;
    return pronoun > floor && reading.is(pronoun, Kind.RELATIVE) && reading.is(pronoun - 1, ',');
  }

  /** The whole sentence around {@code according to X} or {@code he said}. */
  private @Nullable Content around(Frame frame) {
    Span named = source.tokens();
    int cue = named == null ? clause.cue().first() : Math.min(named.start(), clause.cue().first());
    int said = new Channel(clause).recipient();
    int next = named == null ? said : Math.max(said, named.end());
    boolean comma = clause.isMark(next, ',');
    Span after = from(comma ? next + 1 : next);
    if (clause.opens(cue)) {
      return after == null ? null : new Content(after, frame, Found.Order.ACCORDING);
    }
    Content before = before(cue, frame, Found.Order.ACCORDING);
    boolean goesOn = after != null && (comma || named == null);
    return before == null || !goesOn
        ? before
        : new Content(
            ContentBefore.union(before.characters(), after), frame, Found.Order.ACCORDING);
  }

  /** What stands behind a speaker's name and a colon, to the end of the line. */
  private Content line() {
    int first = clause.next();
    int last = clause.sentence().end() - 1;
    while (last + 1 < reading.tokens().count() && !reading.endsLine(last)) {
      last++;
    }
    while (last > first && isClosing(last)) {
      last--;
    }
    return new Content(clause.characters(first, last + 1), Frame.LABEL, Found.Order.LABEL);
  }

  private @Nullable Content passive() {
    int previous = clause.previous();
    int floor = clause.sentence().start();
    if (source.tokens() == null) {
      boolean it = previous >= 0 && reading.is(previous, "it");
      return it ? after(Found.Order.PASSIVE) : around(Frame.PASSIVE);
    }
    int last = clause.isMark(previous, ',') ? previous - 1 : previous;
    Span subject = last < floor ? null : new NounPhrase(reading).endingAt(last, floor);
    if (subject != null && !reading.is(last, "as")) {
      Span characters = reading.document().characters(subject);
      return new Content(characters, Frame.PASSIVE, Found.Order.PASSIVE);
    }
    if (previous < floor || !reading.is(previous, "as")) {
      return null;
    }
    return previous == floor
        ? around(Frame.BEFORE)
        : before(previous, Frame.BEFORE, Found.Order.ACCORDING);
  }
}
