package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.NoSources;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A speaker before a colon with which a line begins: {@code Osterman: We hold the bridge}. A
 * headline, a transcript or an interview names speakers so; {@code Q:} and {@code A:} name none.
 */
final class Label implements SourceRule {
  private static final int LONGEST = 8;

  private static final Set<String> TURNS = Set.of("q", "a", "question", "answer");

  /** What fewer words than these say is a result or an address. */
  private static final int SHORTEST_SAID = 3;

  @Override
  public @Nullable Source find(Clause clause) {
    Reading reading = clause.reading();
    int first = clause.sentence().start();
    int colon = clause.cue().first();
    boolean opensLine = first == 0 || reading.endsLine(first - 1);
    if (!opensLine || colon - first < 1 || colon - first > LONGEST || !says(clause, colon + 1)) {
      return null;
    }
    if (colon == first + 1 && TURNS.contains(lower(reading, first))) {
      return new Source(null, Found.Order.LABEL);
    }
    Span speaker = new Span(first, colon);
    return isSpeaker(reading, speaker) && !NoSources.shipped().isHeading(reading, speaker)
        ? new Source(speaker, Found.Order.LABEL)
        : null;
  }

  private static boolean says(Clause clause, int first) {
    int words = 0;
    for (int i = first; !clause.atEnd(i) && words < SHORTEST_SAID; i++) {
      boolean word = !clause.reading().isAny(i, Kind.any(Kind.MARK, Kind.NUMBER));
      words += word ? 1 : 0;
    }
    return words == SHORTEST_SAID;
  }

  private static boolean isSpeaker(Reading reading, Span label) {
    boolean name = false;
    for (int i = label.start(); i < label.end(); i++) {
      boolean part =
          reading.isNominal(i)
              || reading.isAny(i, Kind.any(Kind.DETERMINER, Kind.LINK))
              || reading.tokens().isPossessive(i)
              || reading.is(i, ',')
              || reading.is(i, Kind.CAPITAL);
      if (!part
          || reading.is(i, Kind.CUE)
          || reading.is(i, Kind.NUMBER)
          || reading.is(i, Kind.TIME)) {
        return false;
      }
      name |= reading.is(i, Kind.CAPITAL);
    }
    return name;
  }

  private static String lower(Reading reading, int i) {
    return reading.tokens().word(i).toLowerCase(Locale.ROOT);
  }
}
