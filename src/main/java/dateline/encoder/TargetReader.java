package dateline.encoder;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays out the words around targets as rows for an encoder, for one thread. Takes no longer for a
 * sentence of millions of words.
 */
public final class TargetReader {
  /** Pieces of a row without its two marks, as in training. */
  private static final int MOST = 126;

  /** Pieces from where the first target of a row begins to where its last one ends, likewise. */
  private static final int MOST_APART = 96;

  /** Words before the first target and behind the last that are read: more told nothing more. */
  private static final int REACH = 48;

  /** The type of targets' pieces; others have 0. */
  private static final int TARGET = 1;

  private final KnownWords known;

  /** A reader for the encoder with a vocabulary, a piece a line. */
  public TargetReader(String vocabulary) {
    known = new KnownWords(vocabulary);
  }

  /** The rows of a sentence's targets, at least one, in order; the rows keep it. */
  public List<TargetRow> rows(List<String> words, List<HiddenTarget> targets) {
    List<TargetRow> rows = new ArrayList<>(1);
    Together together = new Together(words, targets.get(0));
    for (HiddenTarget target : targets.subList(1, targets.size())) {
      if (!together.take(target)) {
        rows.add(together.row());
        together = new Together(words, target);
      }
    }
    rows.add(together.row());
    return rows;
  }

  /** Targets of one row and what stands between them. */
  private final class Together {
    private final List<String> words;
    private final int start;
    private final Run middle = new Run(MOST_APART);
    private final List<Span> places = new ArrayList<>();
    private int end;

    Together(List<String> words, HiddenTarget first) {
      this.words = words;
      start = first.place().start();
      add(first, shown(first));
    }

    /** Whether the target behind those that are here has room, too; if so, it is here then. */
    boolean take(HiddenTarget target) {
      if (target.place().start() < end) {
        return false;
      }
      Run between = forward(end, target.place().start(), MOST_APART);
      Run shown = shown(target);
      if (middle.length + between.length + shown.length > MOST_APART) {
        return false;
      }
      middle.add(between);
      add(target, shown);
      return true;
    }

    private void add(HiddenTarget target, Run shown) {
      places.add(new Span(middle.length, middle.length + shown.length));
      middle.add(shown);
      end = target.place().end();
    }

    private Run shown(HiddenTarget target) {
      Run run = new Run(MOST_APART);
      for (String word : target.shown()) {
        run.add(word.isEmpty() ? new int[] {known.mask()} : known.pieces(word));
      }
      return run;
    }

    private Run forward(int from, int to, int most) {
      Run run = new Run(most);
      for (int i = from; i < to && run.hasRoom(); i++) {
        run.add(known.pieces(words.get(i)));
      }
      return run;
    }

    /** Those nearest first. */
    private Run backward(int from, int to, int most) {
      Run run = new Run(most);
      for (int i = from - 1; i >= to && run.hasRoom(); i--) {
        run.addBackward(known.pieces(words.get(i)));
      }
      return run;
    }

    TargetRow row() {
      int rest = MOST - middle.length;
      Run left = backward(start, Math.max(0, start - REACH), rest);
      Run right = forward(end, Math.min(words.size(), end + REACH), rest);
      int lefts = Math.min(left.length, Math.max(rest / 2, rest - right.length));
      return laidOut(left, lefts, right, Math.min(right.length, rest - lefts));
    }

    private TargetRow laidOut(Run left, int lefts, Run right, int rights) {
      Run row = new Run(MOST + 2);
      row.add(known.first());
      for (int i = lefts - 1; i >= 0; i--) {
        row.add(left.pieces[i]);
      }
      int shift = row.length;
      row.add(middle);
      row.add(Arrays.copyOf(right.pieces, rights));
      row.add(known.last());
      int[] types = new int[row.length];
      List<Span> shifted =
          places.stream().map(at -> new Span(at.start() + shift, at.end() + shift)).toList();
      shifted.forEach(place -> Arrays.fill(types, place.start(), place.end(), TARGET));
      int[] noWords = new int[row.length];
      Arrays.fill(noWords, -1);
      return new TargetRow(
          new PieceRow(Arrays.copyOf(row.pieces, row.length), types, noWords), shifted);
    }
  }

  /** Pieces in a row, no more than it has room for. */
  private static final class Run {
    private final int[] pieces;
    private int length;

    Run(int most) {
      pieces = new int[most];
    }

    boolean hasRoom() {
      return length < pieces.length;
    }

    void add(int... cut) {
      int count = Math.min(cut.length, pieces.length - length);
      System.arraycopy(cut, 0, pieces, length, count);
      length += count;
    }

    void add(Run run) {
      add(Arrays.copyOf(run.pieces, run.length));
    }

    void addBackward(int[] cut) {
      for (int i = cut.length - 1; i >= 0 && hasRoom(); i--) {
        pieces[length++] = cut[i];
      }
    }
  }
}
