package dateline.sentiment;

import dateline.encoder.Encoder;
import dateline.encoder.HiddenTarget;
import dateline.encoder.TargetReader;
import dateline.encoder.TargetRow;
import dateline.sentiment.SharedWords.Numbered;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Hides the targets in the same words, reads these once, and judges each by its own pieces. */
final class EncoderReader implements StanceReader {
  private static final String HEAD = "sentiment";

  /**
   * Passages that are laid out at once, and those behind them in the same words: memory has a
   * bound.
   */
  private static final int TOGETHER = 64;

  private static final int MOST_TOGETHER = 2 * TOGETHER;

  private final Encoder encoder;
  private final TargetReader targets;

  EncoderReader(Encoder encoder) {
    this.encoder = encoder;
    targets = new TargetReader(encoder.fact("pieces"));
  }

  @Override
  public Stance toward(Passage passage) {
    return together(List.of(passage)).get(0);
  }

  @Override
  public List<Stance> towardEach(List<Passage> passages) {
    List<Stance> stances = new ArrayList<>(passages.size());
    int end;
    for (int start = 0; start < passages.size(); start = end) {
      end = end(start, passages);
      stances.addAll(together(passages.subList(start, end)));
    }
    return stances;
  }

  private static int end(int start, List<Passage> passages) {
    int most = Math.min(passages.size(), start + MOST_TOGETHER);
    int end = Math.min(most, start + TOGETHER);
    while (end < most && passages.get(end).words() == passages.get(end - 1).words()) {
      end++;
    }
    return end;
  }

  private List<Stance> together(List<Passage> passages) {
    List<Integer> numbers = new ArrayList<>();
    List<TargetRow> rows = new ArrayList<>();
    for (SharedWords shared : SharedWords.of(passages)) {
      shared.passages().forEach(numbered -> numbers.add(numbered.number()));
      rows.addAll(targets.rows(shared.words(), hidden(shared)));
    }
    List<float[][]> scores = encoder.read(HEAD, rows.stream().map(TargetRow::row).toList());
    Stance[] stances = new Stance[passages.size()];
    Iterator<Integer> number = numbers.iterator();
    for (int i = 0; i < rows.size(); i++) {
      for (Span place : rows.get(i).places()) {
        stances[number.next()] = stance(scores.get(i), place);
      }
    }
    return List.of(stances);
  }

  private static List<HiddenTarget> hidden(SharedWords shared) {
    return shared.passages().stream()
        .map(Numbered::passage)
        .map(passage -> new HiddenTarget(passage.target(), passage.shown()))
        .toList();
  }

  /** By the sum of a target's pieces' scores over their number. */
  private static Stance stance(float[][] scores, Span pieces) {
    double[] sums = new double[3];
    for (int piece = pieces.start(); piece < pieces.end(); piece++) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] += scores[piece][k];
      }
    }
    double count = pieces.length();
    return Stance.softmax(sums[0] / count, sums[1] / count, sums[2] / count);
  }
}
