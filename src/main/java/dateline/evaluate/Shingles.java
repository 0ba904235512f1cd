package dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of one text is in another, by runs of four words, as article extraction is usually
 * measured (github.com/scrapinghub/article-extraction-benchmark).
 *
 * @param right the share of runs in both texts
 * @param wrong the share that only the found text has
 * @param missed the share that only the labelled text has
 */
record Shingles(double right, double wrong, double missed) {
  private static final int WORDS = 4;

  /** What Python's regular expressions call a word: letters, digits and underscores. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /** The shares of all runs that either text has, a run as often as it stands there; sum 1 or 0. */
  static Shingles of(String labelled, String found) {
    Map<String, Integer> there = count(labelled);
    Map<String, Integer> here = count(found);
    int both = here.keySet().stream().mapToInt(run -> common(run, here, there)).sum();
    int wrong = sum(here) - both;
    int missed = sum(there) - both;
    double all = Math.max(1, both + wrong + missed);
    return new Shingles(both / all, wrong / all, missed / all);
  }

  double precision() {
    return right / (right + wrong);
  }

  double recall() {
    return right / (right + missed);
  }

  /** Whether anything was found, so that its precision can be said. */
  boolean isFound() {
    return right + wrong > 0;
  }

  /** Whether anything is there, so that its recall can be said. */
  boolean isThere() {
    return right + missed > 0;
  }

  private static int common(String run, Map<String, Integer> here, Map<String, Integer> there) {
    return Math.min(here.getOrDefault(run, 0), there.getOrDefault(run, 0));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A text of fewer words is one run. */
  private static Map<String, Integer> count(String text) {
    List<String> words =
        new ArrayList<>(WORD.matcher(text).results().map(MatchResult::group).toList());
    Map<String, Integer> counts = new HashMap<>();
    int length = Math.min(WORDS, words.size());
    for (int i = 0; length > 0 && i + length <= words.size(); i++) {
      counts.merge(String.join(" ", words.subList(i, i + length)), 1, Integer::sum);
    }
    return counts;
  }
}
