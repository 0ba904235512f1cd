package dateline.sentiment.network;

import dateline.sentiment.Passage;
import dateline.sentiment.Stance;
import dateline.sentiment.StanceReader;
import java.util.Arrays;
import java.util.List;

/**
 * Hides the targets in the same words, reads these once, and judges each target by what it read.
 */
final class NetworkReader implements StanceReader {
  /** Words beside a target that may matter for it, on each side, as in training. */
  static final int REACH = 24;

  private final BothDirections both;
  private final Attention attention;
  private final Judgement judgement;
  private final int width;
  private final float[] result;

  NetworkReader(BothDirections both, Attention attention, Judgement judgement) {
    this.both = both;
    this.attention = attention;
    this.judgement = judgement;
    width = both.width();
    result = new float[3 * width];
  }

  @Override
  public Stance toward(Passage passage) {
    return towardEach(List.of(passage)).get(0);
  }

  @Override
  public List<Stance> towardEach(List<Passage> passages) {
    Stance[] stances = new Stance[passages.size()];
    for (Targets together : Targets.of(passages)) {
      HiddenTargets hidden = HiddenTargets.of(together);
      float[][] states = both.states(hidden.words());
      float[][] keys = attention.keys(states);
      for (int i = 0; i < together.passages().size(); i++) {
        int number = together.passages().get(i).number();
        stances[number] = judged(states, keys, hidden.places().get(i));
      }
    }
    return List.of(stances);
  }

  private Stance judged(float[][] states, float[][] keys, int target) {
    int from = Math.max(0, target - REACH);
    int to = Math.min(states.length, target + REACH + 1);
    System.arraycopy(states[target], 0, result, 0, width);
    Arrays.fill(result, width, 2 * width, 0);
    attention.write(states, keys, target, from, to, result, width);
    most(states, from, to);
    return judgement.of(result);
  }

  /** Of each of a state's numbers the most that any state has. */
  private void most(float[][] states, int from, int to) {
    int at = 2 * width;
    System.arraycopy(states[from], 0, result, at, width);
    for (int i = from + 1; i < to; i++) {
      float[] state = states[i];
      for (int k = 0; k < width; k++) {
        result[at + k] = Math.max(result[at + k], state[k]);
      }
    }
  }
}
