package dateline.source;

import dateline.table.Mention;
import dateline.text.Span;
import java.util.List;

/** Looks up the names of a document by where they stand. */
final class NamesInside {
  private final List<Mention> mentions;

  /**
   * @param mentions in the order of the text
   */
  NamesInside(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** The mentions that begin inside a stretch of characters, in order. */
  List<Mention> of(Span characters) {
    int first = firstFrom(characters.start());
    return mentions.subList(first, Math.max(first, firstFrom(characters.end())));
  }

  /** Binary search: mentions lie in order. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
