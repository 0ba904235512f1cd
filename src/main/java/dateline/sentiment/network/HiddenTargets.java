package dateline.sentiment.network;

import dateline.sentiment.Passage;
import dateline.sentiment.SharedWords.Numbered;
import java.util.ArrayList;
import java.util.List;

/**
 * The words around targets. Each target is hidden behind {@link Passage#NAME}; those of its words
 * that are no names stand before that.
 *
 * @param places of the targets among the words
 */
record HiddenTargets(List<String> words, List<Integer> places) {
  /** Words that are read beside the first and the last target, as in training. */
  private static final int BESIDE = 48;

  static HiddenTargets of(Targets together) {
    List<Passage> passages = together.passages().stream().map(Numbered::passage).toList();
    List<String> sentence = passages.get(0).words();
    List<String> words = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int at = Math.max(0, passages.get(0).target().start() - BESIDE);
    for (Passage passage : passages) {
      words.addAll(sentence.subList(at, passage.target().start()));
      passage.shown().stream().filter(word -> !word.equals(Passage.NAME)).forEach(words::add);
      places.add(words.size());
      words.add(Passage.NAME);
      at = passage.target().end();
    }
    words.addAll(sentence.subList(at, Math.min(sentence.size(), at + BESIDE)));
    int first = Math.max(0, places.get(0) - BESIDE);
    return new HiddenTargets(
        words.subList(first, words.size()), places.stream().map(place -> place - first).toList());
  }
}
