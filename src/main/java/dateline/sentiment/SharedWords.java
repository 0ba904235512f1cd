package dateline.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Passages in the same words, which a model can read together: in the order of their targets. */
public record SharedWords(List<Numbered> passages) {
  private static final Comparator<Numbered> IN_ORDER =
      Comparator.<Numbered>comparingInt(numbered -> numbered.passage.target().start())
          .thenComparingInt(numbered -> numbered.passage.target().end());

  /**
   * A passage.
   *
   * @param number of it among those to judge
   */
  public record Numbered(int number, Passage passage) {}

  /** All passages, each in one. Words are the same where their list is. */
  public static List<SharedWords> of(List<Passage> passages) {
    List<SharedWords> all = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Numbered numbered = new Numbered(i, passages.get(i));
      sharing(numbered.passage, all).passages.add(numbered);
    }
    all.forEach(shared -> shared.passages.sort(IN_ORDER));
    return all;
  }

  /** One of the last two sentences, or a new one: those of a text alternate at most by voice. */
  private static SharedWords sharing(Passage passage, List<SharedWords> all) {
    int count = all.size();
    for (SharedWords shared : all.subList(Math.max(0, count - 2), count)) {
      if (shared.words() == passage.words()) {
        return shared;
      }
    }
    all.add(new SharedWords(new ArrayList<>()));
    return all.get(count);
  }

  /** The words that the passages share. */
  public List<String> words() {
    return passages.get(0).passage.words();
  }
}
