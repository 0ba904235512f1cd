package dateline.sentiment.network;

import dateline.sentiment.Passage;
import dateline.sentiment.SharedWords;
import dateline.sentiment.SharedWords.Numbered;
import java.util.ArrayList;
import java.util.List;

/** Targets in the same words that can be hidden and read at once: in order, none over another. */
record Targets(List<Numbered> passages) {
  /**
   * Words from where the first begins to where the last ends, as in training: nearly every sentence
   * is one reading, and no text makes a long one.
   */
  private static final int MOST_APART = 96;

  /** All passages, each in one reading. */
  static List<Targets> of(List<Passage> passages) {
    List<Targets> readings = new ArrayList<>();
    SharedWords.of(passages).forEach(shared -> addReadings(shared.passages(), readings));
    return readings;
  }

  private static void addReadings(List<Numbered> sentence, List<Targets> readings) {
    int first = 0;
    for (int i = 1; i <= sentence.size(); i++) {
      if (i == sentence.size() || !fits(sentence.get(i), sentence.subList(first, i))) {
        readings.add(new Targets(sentence.subList(first, i)));
        first = i;
      }
    }
  }

  private static boolean fits(Numbered next, List<Numbered> before) {
    int begin = before.get(0).passage().target().start();
    int last = before.get(before.size() - 1).passage().target().end();
    int start = next.passage().target().start();
    return start >= last && next.passage().target().end() - begin <= MOST_APART;
  }
}
