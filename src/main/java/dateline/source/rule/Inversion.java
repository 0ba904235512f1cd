package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.NounPhrase;
import dateline.source.word.Cue;
import dateline.source.word.Frame;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.source.word.Verb;
import dateline.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The subject right of its verb: {@code "...," said X, a spokesman for Y}. */
final class Inversion implements SourceRule {
  /** Classes of verbs whose content can be a whole sentence without quotation marks. */
  private static final Set<String> STATES = Set.of("report", "claim", "confirm", "warn", "think");

  private static final int NO_SUBJECT_BEFORE =
      Kind.any(Kind.PRONOUN, Kind.RELATIVE, Kind.TIME, Kind.COORDINATOR, Kind.ADVERB);

  private static final int CLOSES = Kind.any(Kind.PREPOSITION, Kind.TIME);

  @Override
  public @Nullable Source find(Clause clause) {
    Cue cue = clause.cue();
    if (cue.needsAuxiliary()
        || clause.group().start() != cue.first()
        || !cue.verb().allows(Frame.BEFORE)) {
      return null;
    }
    if (cue.first() == clause.sentence().start()) {
      return opening(clause);
    }
    boolean quoted = clause.closesQuotation(cue.first() - 1);
    boolean comma = clause.isMark(cue.first() - 1, ',');
    if (!quoted && !comma) {
      return bare(clause);
    }
    Span name = new NounPhrase(clause.reading()).startingAt(clause.next(), clause.sentence().end());
    if (name != null && quoted && !isName(clause, name)) {
      name = withoutLink(clause.reading(), name);
    }
    if (name == null || !isName(clause, name)) {
      return null;
    }
    Span source = withApposition(clause, name);
    boolean spoken = quoted || clause.closesQuotation(cue.first() - 2);
    boolean plain = states(cue.verb()) && closes(clause, source);
    return spoken || plain ? new Source(source, Found.Order.INVERTED) : null;
  }

  /** In text that lost its commas: {@code Ten died said activist X.} */
  private static @Nullable Source bare(Clause clause) {
    Reading reading = clause.reading();
    int first = clause.cue().first();
    boolean say = clause.cue().verb().lemma().equals("say");
    if (!say || first <= clause.sentence().start() || clause.atEnd(clause.next())) {
      return null;
    }
    Span name = new NounPhrase(reading).startingAt(clause.next(), clause.sentence().end());
    boolean named = name != null && hasName(reading, name) && !reading.is(first - 1, Kind.CAPITAL);
    if (name == null || !named || reading.isAny(first - 1, NO_SUBJECT_BEFORE)) {
      return null;
    }
    int end = name.end();
    boolean last =
        clause.atEnd(end)
            || (reading.is(end, '.') && clause.atEnd(end + 1))
            || reading.is(end, "adding")
            || reading.is(end, "noting");
    return last ? new Source(name, Found.Order.INVERTED) : null;
  }

  /** {@code Said X: "..."}. */
  private static @Nullable Source opening(Clause clause) {
    Span name = new NounPhrase(clause.reading()).startingAt(clause.next(), clause.sentence().end());
    if (name == null || !isName(clause, name)) {
      return null;
    }
    Span source = withApposition(clause, name);
    int end = source.end();
    boolean announced = clause.isMark(end, ',') || clause.isMark(end, ':');
    return announced && !clause.atEnd(end + 1) && clause.opensQuotation(end + 1)
        ? new Source(source, Found.Order.INVERTED)
        : null;
  }

  /** {@code , called X,} names something; {@code , said X,} attributes. */
  private static boolean states(Verb verb) {
    return STATES.contains(verb.cueClass()) && !verb.lemma().equals("call");
  }

  /** {@code said X of the soldiers lost}: without what it is said of. */
  private static Span withoutLink(Reading reading, Span name) {
    for (int i = name.start() + 1; i < name.end(); i++) {
      if (reading.is(i, Kind.LINK) && reading.is(i - 1, Kind.CAPITAL)) {
        return new Span(name.start(), i);
      }
    }
    return name;
  }

  private static boolean isName(Clause clause, Span name) {
    Reading reading = clause.reading();
    return !reading.is(name.start(), Kind.RELATIVE)
        && !reading.is(name.start(), "there")
        && !reading.is(name.start(), "it")
        && (clause.atEnd(name.end()) || !reading.isVerb(name.end()));
  }

  /** Outside quotations the turned order is sure only when nothing follows. */
  private static boolean closes(Clause clause, Span source) {
    if (new Apposition(clause).before(clause.cue().first() - 1) != null) {
      return false;
    }
    return clause.atEnd(source.end())
        || clause.reading().is(source.end(), Kind.MARK)
        || (clause.reading().isAny(source.end(), CLOSES) && hasName(clause.reading(), source));
  }

  private static boolean hasName(Reading reading, Span source) {
    for (int i = source.start(); i < source.end(); i++) {
      if (reading.is(i, Kind.CAPITAL)) {
        return true;
      }
    }
    return false;
  }

  private static Span withApposition(Clause clause, Span name) {
    int end = new Apposition(clause).endingAfter(name.end(), clause.sentence().end());
    boolean fits = end > 0 && end - name.start() <= NounPhrase.LONGEST;
    return fits ? new Span(name.start(), end) : name;
  }
}
