package dateline.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each pattern of attribution was right, and the wider patterns that it belongs to; as
 * the finder reads it from data/knowledge/attribution_patterns.tsv.
 */
final class PatternTable {
  private static final String ANY = "*";

  /** What is rarer tells nothing of its own. */
  private static final int FEWEST = 30;

  /** The wider pattern counts as so many places of a pattern's own. */
  private static final double WEIGHT = 10;

  private final Map<String, Tally> tallies = new TreeMap<>();

  /**
   * Counts what was found. Labels leave out what is attributed inside what another says, so that
   * nothing is known of how often that is right.
   */
  static PatternTable of(List<Pair> outermost) {
    PatternTable table = new PatternTable();
    outermost.stream().filter(pair -> !pair.found().isNone()).forEach(table::count);
    return table;
  }

  private void count(Pair pair) {
    Tally tally = new Tally(pair.isRight() ? 1 : 0, 1, 0);
    String pattern = pair.guess().pattern();
    while (!pattern.equals(ANY)) {
      tallies.merge(pattern, tally, Tally::and);
      pattern = wider(pattern);
    }
    tallies.merge(ANY, tally, Tally::and);
  }

  private static String wider(String pattern) {
    int parts = pattern.lastIndexOf('/');
    return parts < 0 ? ANY : pattern.substring(0, parts);
  }

  /** The file, a line for each pattern that was found often enough. */
  String write() {
    StringBuilder lines =
        new StringBuilder(
            """
            # How often each way of attributing was right, cue and source, on labelled news, as measured by
            # dateline evaluate sources --patterns. A rare pattern is as sure as the next wider one, * are all.
            # confidence: the share of right ones, drawn a little to that of the next wider pattern.
            pattern	n	right	confidence
            """);
    tallies.forEach(
        (pattern, tally) -> {
          if (pattern.equals(ANY) || tally.found() >= FEWEST) {
            lines.append(
                String.format(
                    Locale.ROOT,
                    "%s\t%d\t%d\t%.3f\n",
                    pattern,
                    tally.found(),
                    tally.right(),
                    confidence(pattern)));
          }
        });
    return lines.toString();
  }

  private double confidence(String pattern) {
    Tally tally = tallies.getOrDefault(pattern, Tally.NONE);
    if (pattern.equals(ANY)) {
      return tally.precision();
    }
    double prior = confidence(wider(pattern));
    return (tally.right() + WEIGHT * prior) / (tally.found() + WEIGHT);
  }
}
