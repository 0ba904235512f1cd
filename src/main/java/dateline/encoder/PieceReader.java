package dateline.encoder;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out sentences as rows for an encoder. It remembers the words it has met, so that each thread
 * needs a reader of its own.
 */
public final class PieceReader {
  /** As many pieces as the encoder was trained on, the two marks included. */
  private static final int LONGEST_ROW = 192;

  /**
   * Pieces beside the target that the encoder of sentiment was trained on, the marks not included.
   */
  private static final int MOST_AROUND = 125;

  /** The type of the target's piece; others have 0. */
  private static final int TARGET = 1;

  /** From this many words on it forgets them all; memory has a bound. */
  private static final int MOST_WORDS = 100_000;

  private final WordPieces pieces;
  private final Map<String, int[]> known = new HashMap<>();

  /** A reader for the encoder with a vocabulary, a piece a line. */
  public PieceReader(String vocabulary) {
    pieces = new WordPieces(vocabulary);
  }

  /** The rows of a sentence: one, or several of a long one. Linear in its length. */
  public List<PieceRow> rows(List<String> words) {
    List<PieceRow> rows = new ArrayList<>(1);
    Row row = new Row();
    for (int i = 0; i < words.size(); i++) {
      int[] cut = known(words.get(i));
      if (!row.has(cut.length)) {
        rows.add(row.close());
        row = new Row();
      }
      row.add(cut, Case.of(words.get(i)), i);
    }
    rows.add(row.close());
    return rows;
  }

  /**
   * The row of the words around a target, which it hides: whom a sentence is about shall not decide
   * what it is found to say. Takes no longer for a sentence of millions of words.
   *
   * @param target places of the target's words, at least one
   */
  public PieceRow around(List<String> words, Span target) {
    int[] left = new int[MOST_AROUND];
    int[] right = new int[MOST_AROUND];
    int lefts = 0;
    for (int i = target.start() - 1; i >= 0 && lefts < MOST_AROUND; i--) {
      int[] cut = known(words.get(i));
      for (int k = cut.length - 1; k >= 0 && lefts < MOST_AROUND; k--) {
        left[lefts++] = cut[k];
      }
    }
    int rights = 0;
    for (int i = target.end(); i < words.size() && rights < MOST_AROUND; i++) {
      int[] cut = known(words.get(i));
      for (int k = 0; k < cut.length && rights < MOST_AROUND; k++) {
        right[rights++] = cut[k];
      }
    }
    lefts = Math.min(lefts, Math.max(MOST_AROUND / 2 + 1, MOST_AROUND - rights));
    rights = Math.min(rights, MOST_AROUND - lefts);
    return around(left, lefts, right, rights);
  }

  private PieceRow around(int[] left, int lefts, int[] right, int rights) {
    int[] numbers = new int[lefts + rights + 3];
    int[] types = new int[numbers.length];
    int[] wordOf = new int[numbers.length];
    Arrays.fill(wordOf, -1);
    numbers[0] = pieces.first();
    for (int i = 0; i < lefts; i++) {
      numbers[1 + i] = left[lefts - 1 - i];
    }
    numbers[1 + lefts] = pieces.mask();
    types[1 + lefts] = TARGET;
    System.arraycopy(right, 0, numbers, lefts + 2, rights);
    numbers[numbers.length - 1] = pieces.last();
    return new PieceRow(numbers, types, wordOf);
  }

  private int[] known(String word) {
    int[] found = known.get(word);
    if (found == null) {
      found = pieces.of(word);
      if (known.size() >= MOST_WORDS) {
        known.clear();
      }
      known.put(word, found);
    }
    return found;
  }

  /** A row being filled. */
  private final class Row {
    private final int[] numbers = new int[LONGEST_ROW];
    private final int[] cases = new int[LONGEST_ROW];
    private final int[] words = new int[LONGEST_ROW];
    private int length;

    private Row() {
      put(pieces.first(), Case.LOWER.type, -1);
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
      put(pieces.last(), Case.LOWER.type, -1);
      return new PieceRow(
          Arrays.copyOf(numbers, length),
          Arrays.copyOf(cases, length),
          Arrays.copyOf(words, length));
    }
  }
}
