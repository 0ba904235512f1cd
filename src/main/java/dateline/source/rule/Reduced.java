package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.Heads;
import dateline.source.phrase.NounPhrase;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.source.word.VerbForm;
import dateline.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A participle right behind its noun: {@code a poll showing that}, {@code with Y calling it a lie}.
 */
final class Reduced implements SourceRule {

  private static final Set<String> ISSUING =
      Set.of(
          "circulated",
          "distributed",
          "issued",
          "posted",
          "published",
          "put",
          "released",
          "sent",
          "shared",
          "signed",
          "tweeted",
          "wrote");

  /** Words that may stand between the verb and what it issues: {@code sent out a letter}. */
  private static final int REACH = 2;

  @Override
  public @Nullable Source find(Clause clause) {
    int last = clause.previous();
    boolean participle =
        clause.cue().tense() == VerbForm.Tense.PARTICIPLE && !clause.group().finite();
    if (!participle
        || last < 0
        || clause.reading().is(last, Kind.MARK)
        || clause.reading().tokens().isPossessive(last)) {
      return null;
    }
    int floor = clause.sentence().start();
    Span noun = new NounPhrase(clause.reading()).endingAt(last, floor);
    if (noun == null || clause.reading().is(noun.start(), Kind.PRONOUN)) {
      return null;
    }
    Span issuer = issuer(clause, noun, floor);
    return issuer == null ? null : new Source(issuer, Found.Order.REDUCED);
  }

  /** Whether a verb before a document says that somebody issued it. */
  private static boolean isIssued(Reading reading, Span document, int floor) {
    int from = Math.max(floor, document.start() - REACH);
    for (int i = from; i < document.start(); i++) {
      if (ISSUING.contains(reading.tokens().word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Who issued a document, or the document itself; or whom {@code with} brings in. */
  private static @Nullable Span issuer(Clause clause, Span noun, int floor) {
    Reading reading = clause.reading();
    if (noun.start() > floor && reading.is(noun.start() - 1, "with")) {
      return noun;
    }
    if (!Heads.hasDocument(reading, noun)) {
      return null;
    }
    return isIssued(reading, noun, floor) ? Shared.firstSubject(clause) : noun;
  }
}
