package dateline.sentiment.network;

import dateline.sentiment.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Targets in the same words that can be hidden and read at once: in order, none over another. */
record Targets(List<Target> targets) {
  /**
   * Words from where the first begins to where the last ends, as in training: nearly every sentence
   * is one reading, and no text makes a long one.
   */
  private static final int MOST_APART = 96;

  private static final Comparator<Target> IN_ORDER =
      Comparator.<Target>comparingInt(target -> target.passage.target().start())
          .thenComparingInt(target -> target.passage.target().end());

  /**
   * A target.
   *
   * @param number of its passage among those to judge
   */
  record Target(int number, Passage passage) {}

  /** All passages, each in one reading. Words are the same where their list is. */
  static List<Targets> of(List<Passage> passages) {
    List<List<Target>> sentences = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Target target = new Target(i, passages.get(i));
      sentenceOf(target, sentences).add(target);
    }
    List<Targets> readings = new ArrayList<>();
    sentences.forEach(sentence -> addReadings(sentence, readings));
    return readings;
  }

  /** One of the last two sentences, or a new one: those of a text alternate at most by voice. */
  private static List<Target> sentenceOf(Target target, List<List<Target>> sentences) {
    int count = sentences.size();
    for (List<Target> sentence : sentences.subList(Math.max(0, count - 2), count)) {
      if (sentence.get(0).passage.words() == target.passage.words()) {
        return sentence;
      }
    }
    sentences.add(new ArrayList<>());
    return sentences.get(count);
  }

  private static void addReadings(List<Target> sentence, List<Targets> readings) {
    sentence.sort(IN_ORDER);
    int first = 0;
    for (int i = 1; i <= sentence.size(); i++) {
      if (i == sentence.size() || !fits(sentence.get(i), sentence.subList(first, i))) {
        readings.add(new Targets(sentence.subList(first, i)));
        first = i;
      }
    }
  }

  private static boolean fits(Target target, List<Target> before) {
    int begin = before.get(0).passage.target().start();
    int last = before.get(before.size() - 1).passage.target().end();
    int start = target.passage.target().start();
    return start >= last && target.passage.target().end() - begin <= MOST_APART;
  }
}
