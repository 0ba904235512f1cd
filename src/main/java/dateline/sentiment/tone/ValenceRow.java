package dateline.sentiment.tone;

import dateline.text.Tsv;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a valence list.
 *
 * @param words the words of the phrase, folded; a single word is a phrase of one
 * @param valence from -5 to 5
 * @param event whether it is a word of war: what happens in one, or who and what takes part
 */
record ValenceRow(List<String> words, int valence, boolean event) {
  /** Longer phrases are sentences, not words. */
  private static final int LONGEST = 3;

  /** That of AFINN. */
  private static final Pattern SCALE = Pattern.compile("[+-]?[0-5]");

  static ValenceRow read(Tsv.Row row) {
    List<String> words = List.of(Valences.fold(row.cell("word")).split(" +"));
    if (words.contains("") || words.size() > LONGEST) {
      throw row.error("a word or a phrase of two or three words is needed");
    }
    return new ValenceRow(words, valence(row), event(row));
  }

  /**
   * Whether it only keeps the words of a phrase from being valued one by one: a valence of 0 that
   * is no word of war's.
   */
  boolean isSilent() {
    return valence == 0 && !event;
  }

  private static int valence(Tsv.Row row) {
    String cell = row.cell("valence");
    if (!SCALE.matcher(cell).matches()) {
      throw row.error("valence is a whole number from -5 to 5, not \"" + cell + "\"");
    }
    return Integer.parseInt(cell);
  }

  private static boolean event(Tsv.Row row) {
    String cell = row.cell("event");
    if (!cell.isEmpty() && !cell.equals("yes")) {
      throw row.error("event is yes or empty, not \"" + cell + "\"");
    }
    return !cell.isEmpty();
  }
}
