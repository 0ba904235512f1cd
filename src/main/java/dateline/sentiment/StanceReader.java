package dateline.sentiment;

import java.util.List;

/**
 * Reads passages, for one thread. The same passages have the same stances, whatever was read
 * before.
 */
public interface StanceReader {
  /** How the passage speaks of its target; takes no longer for a passage of millions of words. */
  Stance toward(Passage passage);

  /**
   * How each passage of a text speaks of its target. Where passages cost less together than one by
   * one, above all those that share the list of their words, each may have a slightly other stance
   * than alone.
   */
  default List<Stance> towardEach(List<Passage> passages) {
    return passages.stream().map(this::toward).toList();
  }
}
