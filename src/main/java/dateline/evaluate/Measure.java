package dateline.evaluate;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What of an attribution is compared with its label. */
enum Measure {
  /** The cues share characters. */
  CUE {
    @Override
    Tally of(Pair pair) {
      return tally(pair.matches(), pair.found().cue(), pair.label().cue());
    }
  },

  /** The sources share characters. */
  SOURCE {
    @Override
    Tally of(Pair pair) {
      return tally(pair.sharesSource(), pair.found().source(), pair.label().source());
    }
  },

  /** The sources have the same words, marks and articles aside. */
  SOURCE_EXACT {
    @Override
    Tally of(Pair pair) {
      Pieces found = pair.found().source();
      Pieces there = pair.label().source();
      boolean same = found.words(pair.text()).equals(there.words(pair.text()));
      return tally(pair.sharesSource() && same, found, there);
    }
  },

  /** Characters of the content. */
  CONTENT {
    @Override
    Tally of(Pair pair) {
      Pieces found = pair.found().content();
      Pieces there = pair.label().content();
      return new Tally(found.overlap(there), found.length(), there.length());
    }
  },

  /** The contents have the same words, marks and articles aside. */
  CONTENT_EXACT {
    @Override
    Tally of(Pair pair) {
      boolean same =
          pair.found()
              .content()
              .words(pair.text())
              .equals(pair.label().content().words(pair.text()));
      return tally(pair.matches() && same, pair.found().cue(), pair.label().cue());
    }
  };

  abstract Tally of(Pair pair);

  private static Tally tally(boolean right, Pieces found, Pieces there) {
    return new Tally(right ? 1 : 0, found.isEmpty() ? 0 : 1, there.isEmpty() ? 0 : 1);
  }

  /** The tallies of all measures. */
  static Map<Measure, Tally> tallies(Collection<Pair> pairs) {
    Map<Measure, Tally> tallies = new TreeMap<>();
    for (Measure measure : values()) {
      tallies.put(measure, pairs.stream().map(measure::of).reduce(Tally.NONE, Tally::and));
    }
    return tallies;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
