package dateline.measure;

import dateline.measure.RateChange.Count;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the share of articles that name an entity changes between two periods, with an interval, and
 * split into what outlets write and which outlets there are.
 *
 * @param named the articles of the later period that name the entity
 * @param of all articles of that period
 * @param namedBefore those of the period before that name it
 * @param ofBefore all articles of the period before
 */
record ShareChange(
    ArticleTally named, ArticleTally of, ArticleTally namedBefore, ArticleTally ofBefore) {
  /** Stands for all outlets that never name the entity; no outlet is named so. */
  private static final String OTHERS = "\n";

  /** Splits the change; both periods have articles. */
  RateChange split() {
    Set<String> outlets = new TreeSet<>(named.outlets().keySet());
    outlets.addAll(namedBefore.outlets().keySet());
    return RateChange.between(counts(outlets, namedBefore, ofBefore), counts(outlets, named, of));
  }

  Interval interval() {
    ClusteredShare before = namedBefore.shareOf(ofBefore);
    ClusteredShare after = named.shareOf(of);
    return Interval.ofDifference(
        before.share(), before.interval(), after.share(), after.interval());
  }

  /** What the outlets have in a period; those that name the entity in neither as if one. */
  private static Map<String, Count> counts(
      Set<String> naming, ArticleTally named, ArticleTally of) {
    Map<String, Count> counts = new HashMap<>();
    long others = of.articles();
    for (String outlet : naming) {
      long whole = of.outlets().getOrDefault(outlet, 0L);
      if (whole > 0) {
        counts.put(outlet, new Count(named.outlets().getOrDefault(outlet, 0L), whole));
        others -= whole;
      }
    }
    if (others > 0) {
      counts.put(OTHERS, new Count(0, others));
    }
    return counts;
  }
}
