package dateline.evaluate;

import static java.util.stream.Collectors.groupingBy;

import dateline.source.word.CueWords;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well attributions were found.
 *
 * @param tokensPerSecond of finding them, on one core
 * @param views the tallies of each view
 * @param classes the tallies of each class of cue, among all
 * @param calibration of the outermost
 */
record SourceScores(
    int articles,
    long tokens,
    double tokensPerSecond,
    Map<View, Map<Measure, Tally>> views,
    Map<String, Map<Measure, Tally>> classes,
    Calibration calibration) {
  private static final String UNLISTED = "(not listed)";

  static SourceScores of(List<ReadArticle> articles, CueWords words, SourceReader reader) {
    Map<View, Map<Measure, Tally>> views = new TreeMap<>();
    for (View view : View.values()) {
      views.put(view, Measure.tallies(view.pairs(articles, words)));
    }
    return new SourceScores(
        articles.size(),
        reader.tokens(),
        reader.tokensPerSecond(),
        views,
        classes(View.ALL.pairs(articles, words), words),
        Calibration.of(View.OUTERMOST.pairs(articles, words)));
  }

  private static Map<String, Map<Measure, Tally>> classes(List<Pair> pairs, CueWords words) {
    Map<String, Map<Measure, Tally>> classes = new TreeMap<>();
    pairs.stream()
        .collect(groupingBy(pair -> cueClass(pair, words)))
        .forEach((name, some) -> classes.put(name, Measure.tallies(some)));
    return classes;
  }

  /** The class of what was found; of what was not, the class that its label's words have. */
  private static String cueClass(Pair pair, CueWords words) {
    if (!pair.found().isNone()) {
      return pair.guess().cueClass();
    }
    String listed = words.cueClass(pair.label().cue().words(pair.text()));
    return listed == null ? UNLISTED : listed;
  }

  void print(PrintWriter out) {
    TallyTable table = new TallyTable(out);
    views.forEach((view, tallies) -> table.print(view.toString(), tallies));
    Map<String, Tally> cues = new TreeMap<>();
    classes.forEach(
        (name, tallies) -> cues.put(name, tallies.getOrDefault(Measure.CUE, Tally.NONE)));
    table.print("cues of class", cues);
    calibration.print(out);
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d tokens, %,.0f a second: attributions alone, on one core%n",
        articles,
        tokens,
        tokensPerSecond);
  }
}
