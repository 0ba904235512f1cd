package dateline.measure.pair;

import java.util.Arrays;

/**
 * Sentences that name so many that they are a list, such as the countries of a form or the
 * headlines of other articles: nobody in it is named together with the others.
 */
public final class NameLists {
  /** A sentence that names more entities is a list. */
  private static final int MOST = 10;

  private NameLists() {}

  /**
   * Moves mentions that stand in no list to the front, in their order.
   *
   * @param entities whom each mention names, in the order of the text
   * @param sentences the sentence of each
   * @param size how many mentions there are
   * @return how many stand in no list
   */
  public static int leaveOut(int[] entities, int[] sentences, int size) {
    int kept = 0;
    int from = 0;
    while (from < size) {
      int to = from;
      while (to < size && sentences[to] == sentences[from]) {
        to++;
      }
      if (!isList(entities, from, to)) {
        System.arraycopy(entities, from, entities, kept, to - from);
        System.arraycopy(sentences, from, sentences, kept, to - from);
        kept += to - from;
      }
      from = to;
    }
    return kept;
  }

  private static boolean isList(int[] entities, int from, int to) {
    return to - from > MOST && Arrays.stream(entities, from, to).distinct().count() > MOST;
  }
}
