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

  /** Pieces of a target and what stands around it that the encoder of sentiment was trained on. */
  private static final int MOST = 126;

  /** Words to each side of a target that are read: more told nothing more of it. */
  private static final int REACH = 48;

  /** The type of the target's pieces; others have 0. */
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
   * The row of a target and the words around it. Takes no longer for a sentence of millions of
   * words.
   *
   * @param target places of the target's words, at least one
   * @param shown the target's words as the encoder may see them; an empty one is hidden
   */
  public PieceRow around(List<String> words, Span target, List<String> shown) {
    Run middle = new Run();
    for (String word : shown) {
      middle.add(word.isEmpty() ? new int[] {pieces.mask()} : known(word));
    }
    Run left = new Run();
    int first = Math.max(0, target.start() - REACH);
    for (int i = target.start() - 1; i >= first && left.hasRoom(); i--) {
      left.addBackward(known(words.get(i)));
    }
    Run right = new Run();
    int end = Math.min(words.size(), target.end() + REACH);
    for (int i = target.end(); i < end && right.hasRoom(); i++) {
      right.add(known(words.get(i)));
    }
    int rest = MOST - middle.length;
    int lefts = Math.min(left.length, Math.min(rest, Math.max(MOST / 2, rest - right.length)));
    return row(left, lefts, middle, right, Math.min(right.length, rest - lefts));
  }

  private PieceRow row(Run left, int lefts, Run middle, Run right, int rights) {
    int[] numbers = new int[lefts + middle.length + rights + 2];
    int[] types = new int[numbers.length];
    int[] wordOf = new int[numbers.length];
    Arrays.fill(wordOf, -1);
    numbers[0] = pieces.first();
    for (int i = 0; i < lefts; i++) {
      numbers[1 + i] = left.pieces[lefts - 1 - i];
    }
    int start = 1 + lefts;
    int end = start + middle.length;
    System.arraycopy(middle.pieces, 0, numbers, start, middle.length);
    Arrays.fill(types, start, end, TARGET);
    System.arraycopy(right.pieces, 0, numbers, end, rights);
    numbers[numbers.length - 1] = pieces.last();
    return new PieceRow(numbers, types, wordOf);
  }

  /** Pieces in a row, no more than a row has. */
  private static final class Run {
    private final int[] pieces = new int[MOST];
    private int length;

    boolean hasRoom() {
      return length < MOST;
    }

    void add(int[] cut) {
      int count = Math.min(cut.length, MOST - length);
      System.arraycopy(cut, 0, pieces, length, count);
      length += count;
    }

    void addBackward(int[] cut) {
      for (int i = cut.length - 1; i >= 0 && hasRoom(); i--) {
        pieces[length++] = cut[i];
      }
    }
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
