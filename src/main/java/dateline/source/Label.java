package dateline.source;

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

  /** First or last words of what announces a part of a page, not a speaker. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "abstract",
          "advertisement",
          "also",
          "analysis",
          "background",
          "battle",
          "breaking",
          "briefing",
          "caption",
          "comment",
          "commentary",
          "contact",
          "correction",
          "credit",
          "crisis",
          "daily",
          "date",
          "day",
          "editorial",
          "error",
          "example",
          "exclusive",
          "explainer",
          "fact",
          "facts",
          "factbox",
          "feature",
          "focus",
          "gallery",
          "graphic",
          "here",
          "highlights",
          "image",
          "images",
          "interview",
          "key",
          "live",
          "location",
          "map",
          "more",
          "news",
          "note",
          "now",
          "opinion",
          "options",
          "photo",
          "photos",
          "picture",
          "pictures",
          "podcast",
          "quiz",
          "quote",
          "read",
          "reading",
          "related",
          "review",
          "see",
          "share",
          "snapshot",
          "source",
          "sources",
          "special",
          "summary",
          "talk",
          "talks",
          "text",
          "timeline",
          "today",
          "topic",
          "topics",
          "unrest",
          "update",
          "updated",
          "updates",
          "video",
          "videos",
          "war",
          "warning",
          "watch",
          "week",
          "world");

  @Override
  public @Nullable Source find(Clause clause) {
    Reading reading = clause.reading();
    int first = clause.sentence().start();
    int colon = clause.cue().first();
    boolean opensLine = first == 0 || reading.endsLine(first - 1);
    if (!opensLine || colon - first < 1 || colon - first > LONGEST || clause.atEnd(colon + 1)) {
      return null;
    }
    if (colon == first + 1 && TURNS.contains(lower(reading, first))) {
      return new Source(null, Found.Order.LABEL);
    }
    Span speaker = new Span(first, colon);
    return isSpeaker(reading, speaker) ? new Source(speaker, Found.Order.LABEL) : null;
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
    return name
        && !ANNOUNCING.contains(lower(reading, label.start()))
        && !ANNOUNCING.contains(lower(reading, label.end() - 1));
  }

  private static String lower(Reading reading, int i) {
    return reading.tokens().word(i).toLowerCase(Locale.ROOT);
  }
}
