package dateline.source.phrase;

import dateline.source.word.Cue;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The auxiliaries, adverbs and words of time before a cue.
 *
 * @param start its first token; the cue itself when nothing stands before it
 * @param modality possible, future or conditional; null for what is told as a fact
 */
public record VerbGroup(
    int start,
    boolean negated,
    @Nullable String modality,
    boolean passive,
    boolean infinitive,
    boolean finite) {
  private static final Map<String, String> MODALITIES =
      Map.ofEntries(
          Map.entry("may", "possible"),
          Map.entry("might", "possible"),
          Map.entry("could", "possible"),
          Map.entry("couldn't", "possible"),
          Map.entry("can", "possible"),
          Map.entry("can't", "possible"),
          Map.entry("cannot", "possible"),
          Map.entry("will", "future"),
          Map.entry("won't", "future"),
          Map.entry("shall", "future"),
          Map.entry("would", "conditional"),
          Map.entry("wouldn't", "conditional"),
          Map.entry("should", "conditional"),
          Map.entry("shouldn't", "conditional"),
          Map.entry("must", "conditional"));

  public static VerbGroup before(Cue cue, Reading reading, int floor) {
    TimePhrase times = new TimePhrase(reading);
    int start = cue.first();
    boolean negated = false;
    boolean be = false;
    boolean finite = false;
    String modality = null;
    while (start > floor && !reading.isQuoted(start - 1)) {
      int i = start - 1;
      if (reading.is(i, Kind.NEGATION) || reading.isAuxiliary(i)) {
        negated |= reading.is(i, Kind.NEGATION);
        be |= reading.is(i, Kind.BE) || reading.isShortIs(i);
        finite = true;
        if (reading.is(i, Kind.MODAL)) {
          modality = MODALITIES.getOrDefault(lower(reading, i), modality);
        }
        if (reading.is(i, Kind.PRONOUN)) {
          break;
        }
        start = i;
      } else if (reading.is(i, Kind.ADVERB) || isBetween(i, floor, reading)) {
        start = i;
      } else if (times.startingBefore(i, floor) <= i) {
        start = times.startingBefore(i, floor);
      } else {
        break;
      }
    }
    boolean to = start > floor && reading.is(start - 1, "to");
    boolean passive = be && cue.isParticiple();
    return new VerbGroup(start, negated, modality, passive, to, finite);
  }

  /** {@code has since said}, {@code the ministry itself said}. */
  private static boolean isBetween(int i, int floor, Reading reading) {
    boolean since = reading.is(i, "since") && i > floor && reading.is(i - 1, Kind.HAVE);
    boolean self = reading.endsWith(i, "elf") || reading.endsWith(i, "elves");
    return since || (self && reading.is(i, Kind.OBJECT) && i > floor && !reading.isVerb(i - 1));
  }

  /** The same in a clause that only tells on what something depends. */
  public VerbGroup conditional() {
    String told = modality == null ? "conditional" : modality;
    return new VerbGroup(start, negated, told, passive, infinitive, finite);
  }

  private static String lower(Reading reading, int i) {
    return reading.tokens().word(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
