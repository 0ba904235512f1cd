package dateline.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays out sentences as rows for an encoder, for one thread. */
public final class PieceReader {
  /** As many pieces as the encoder was trained on, the two marks included. */
  private static final int LONGEST_ROW = 192;

  private final KnownWords known;

  /** A reader for the encoder with a vocabulary, a piece a line. */
  public PieceReader(String vocabulary) {
    known = new KnownWords(vocabulary);
  }

  /** The rows of a sentence: one, or several of a long one. Linear in its length. */
  public List<PieceRow> rows(List<String> words) {
    List<PieceRow> rows = new ArrayList<>(1);
    Row row = new Row();
    for (int i = 0; i < words.size(); i++) {
      int[] cut = known.pieces(words.get(i));
      if (!row.has(cut.length)) {
        rows.add(row.close());
        row = new Row();
      }
      row.add(cut, Case.of(words.get(i)), i);
    }
    rows.add(row.close());
    return rows;
  }

  /** A row being filled. */
  private final class Row {
    private final int[] numbers = new int[LONGEST_ROW];
    private final int[] cases = new int[LONGEST_ROW];
    private final int[] words = new int[LONGEST_ROW];
    private int length;

    private Row() {
      put(known.first(), Case.LOWER.type, -1);
    }

    private boolean has(int room) {
      return length + room < LONGEST_ROW;
    }

    private void add(int[] cut, Case written, int word) {
      for (int i = 0; i < cut.length; i++) {
        put(cut[i], written.type, i == 0 ? word : -1);
      }
    }

    private void put(int number, int type, int word) {
      numbers[length] = number;
      cases[length] = type;
      words[length] = word;
      length++;
    }

    private PieceRow close() {
      put(known.last(), Case.LOWER.type, -1);
      return new PieceRow(
          Arrays.copyOf(numbers, length),
          Arrays.copyOf(cases, length),
          Arrays.copyOf(words, length));
    }
  }
}
