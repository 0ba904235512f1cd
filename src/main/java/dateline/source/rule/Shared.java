package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.NounPhrase;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.source.word.VerbForm;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A verb without a subject of its own: {@code ..., saying that ...} and {@code X came and denied
 * ...}. It shares the subject of the attribution before it, or of the first verb of the sentence.
 */
final class Shared implements SourceRule {
  private static final int NO_NAME =
      Kind.any(Kind.PREPOSITION, Kind.ADVERB, Kind.SUBORDINATOR, Kind.COORDINATOR);

  @Override
  public @Nullable Source find(Clause clause) {
    if (clause.group().infinitive() || clause.group().passive()) {
      return null;
    }
    boolean participle =
        clause.cue().tense() == VerbForm.Tense.PARTICIPLE && !clause.group().finite();
    int previous = clause.previous();
    boolean joined =
        previous >= 0 && (clause.reading().is(previous, Kind.COORDINATOR) || isListed(clause));
    if (!participle && !joined) {
      return null;
    }
    if (participle && !standsApart(clause, previous)) {
      return null;
    }
    Span source = clause.before() == null ? subject(clause) : clause.before().source();
    return source == null ? null : new Source(source, Found.Order.SHARED);
  }

  private static @Nullable Span subject(Clause clause) {
    return isListed(clause)
        ? new NounPhrase(clause.reading())
            .endingAt(clause.previous() - 2, clause.sentence().start())
        : firstSubject(clause);
  }

  /** Headlines list verbs that attribute with a comma: {@code X Confirms, Praises ...}. */
  private static boolean isListed(Clause clause) {
    Reading reading = clause.reading();
    int comma = clause.previous();
    return reading.isHeadline(clause.sentence())
        && comma > clause.sentence().start() + 1
        && reading.is(comma, ',')
        && reading.verbs(comma - 1).length > 0;
  }

  /** A participle that attributes follows a comma, a conjunction or its noun. */
  private static boolean standsApart(Clause clause, int previous) {
    return previous >= 0
        && (clause.reading().is(previous, Kind.MARK)
            || clause.reading().is(previous, Kind.COORDINATOR)
            || clause.reading().isQuoted(previous)
            || (clause.before() != null && !clause.reading().is(previous, Kind.PREPOSITION))
            || clause.reading().is(previous, "while")
            || clause.reading().is(previous, "by"));
  }

  /** The subject of the first verb of the sentence that has one. */
  static @Nullable Span firstSubject(Clause clause) {
    Reading reading = clause.reading();
    int floor = clause.sentence().start();
    int last = Math.min(clause.cue().first(), floor + 2 * NounPhrase.LONGEST);
    for (int i = floor + 1; i < last; i++) {
      if (!reading.isVerb(i) || reading.isQuoted(i)) {
        continue;
      }
      int k = i - 1;
      while (k > floor && reading.is(k, Kind.ADVERB)) {
        k--;
      }
      Span subject =
          reading.is(k, ',')
              ? new Apposition(clause).before(k)
              : new NounPhrase(reading).endingAt(k, floor);
      if (subject != null && canAct(reading, subject)) {
        return subject;
      }
    }
    return named(reading, floor, last);
  }

  private static boolean canAct(Reading reading, Span subject) {
    return !reading.is(subject.start(), Kind.RELATIVE) && !reading.is(subject.start(), "there");
  }

  /** The name with which a sentence begins, be it behind {@code but}, whatever its verb is. */
  private static @Nullable Span named(Reading reading, int floor, int last) {
    int start = reading.is(floor, Kind.COORDINATOR) ? floor + 1 : floor;
    int first = reading.is(start, Kind.DETERMINER) ? start + 1 : start;
    int end = first;
    while (end < last && reading.is(end, Kind.CAPITAL) && !reading.isAny(end, NO_NAME)) {
      end++;
    }
    boolean name = end > first && end < last && !reading.is(end, Kind.MARK);
    return name ? new Span(start, end) : null;
  }
}
