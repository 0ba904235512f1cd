package dateline.source.phrase;

import dateline.table.Mention;
import dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a document, found by where they stand. */
public final class Names {
  private final List<Mention> mentions;

  /**
   * @param mentions in the order of the text, none over another
   */
  public Names(List<Mention> mentions) {
    this.mentions = mentions;
  }

  public int count() {
    return mentions.size();
  }

  public Mention get(int i) {
    return mentions.get(i);
  }

  /** The names that begin inside a stretch of characters. */
  public List<Mention> inside(Span characters) {
    return mentions.subList(
        firstFrom(characters.start()), firstFrom(Math.max(characters.start(), characters.end())));
  }

  /** The name over a character; null where there is none. */
  public @Nullable Mention at(int offset) {
    int last = firstFrom(offset + 1) - 1;
    return last >= 0 && mentions.get(last).end() > offset ? mentions.get(last) : null;
  }

  /** The place in the list of the first name that begins at an offset or later. */
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
