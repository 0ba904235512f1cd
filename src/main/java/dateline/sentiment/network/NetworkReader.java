package dateline.sentiment.network;

import dateline.sentiment.Passage;
import dateline.sentiment.Stance;
import dateline.sentiment.StanceReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the words around a target, whose names are hidden, from both sides. */
final class NetworkReader implements StanceReader {
  private final Inputs inputs;
  private final Direction forward;
  private final Direction backward;
  private final Attention attention;
  private final Judgement judgement;

  /** Numbers of a direction's state and of both. */
  private final int hidden;

  private final int width;
  private final float[] gates;
  private final float[] read;
  private final float[] scratch;
  private final float[] states;
  private final float[] result;

  private final int[] numbers = new int[Inputs.PLACES];
  private final Writing[] writings = new Writing[Inputs.PLACES];

  NetworkReader(
      Inputs inputs,
      Direction forward,
      Direction backward,
      Attention attention,
      Judgement judgement) {
    this.inputs = inputs;
    this.forward = forward;
    this.backward = backward;
    this.attention = attention;
    this.judgement = judgement;
    hidden = forward.hidden();
    width = 2 * hidden;
    gates = new float[forward.gates() + backward.gates()];
    read = new float[forward.gates()];
    scratch = new float[forward.gates()];
    states = new float[Inputs.PLACES * width];
    result = new float[3 * width];
  }

  @Override
  public Stance toward(Passage passage) {
    List<String> left = left(passage);
    List<String> words = passage.words();
    int end = passage.target().end();
    int right = Math.min(Inputs.REACH, words.size() - end);
    number(left, 0);
    numbers[left.size()] = Vocabulary.TARGET;
    writings[left.size()] = Writing.LOWER;
    number(words.subList(end, end + right), left.size() + 1);
    return judged(left.size(), left.size() + 1 + right);
  }

  /** The words before the target, and those of it that are no names, as if they stood before it. */
  private static List<String> left(Passage passage) {
    int start = passage.target().start();
    List<String> left =
        new ArrayList<>(passage.words().subList(Math.max(0, start - Inputs.REACH), start));
    passage.shown().stream().filter(word -> !word.equals(Passage.NAME)).forEach(left::add);
    return left.subList(Math.max(0, left.size() - Inputs.REACH), left.size());
  }

  private void number(List<String> words, int from) {
    int place = from;
    for (String word : words) {
      numbers[place] = inputs.number(word);
      writings[place] = Writing.of(word);
      place++;
    }
  }

  private Stance judged(int target, int count) {
    for (int i = 0; i < count; i++) {
      inputs.write(numbers[i], writings[i], i - target, gates);
      System.arraycopy(gates, 0, read, 0, read.length);
      forward.step(read, states, (i - 1) * width, i * width, scratch);
    }
    for (int i = count - 1; i >= 0; i--) {
      inputs.write(numbers[i], writings[i], i - target, gates);
      System.arraycopy(gates, read.length, read, 0, read.length);
      int before = i + 1 < count ? (i + 1) * width + hidden : -1;
      backward.step(read, states, before, i * width + hidden, scratch);
    }
    Arrays.fill(result, 0);
    System.arraycopy(states, target * width, result, 0, width);
    attention.write(states, count, target, result, width);
    most(count);
    return judgement.of(result);
  }

  /** Of each of a state's numbers the most that any state has. */
  private void most(int count) {
    int at = 2 * width;
    System.arraycopy(states, 0, result, at, width);
    for (int i = 1; i < count; i++) {
      for (int k = 0; k < width; k++) {
        result[at + k] = Math.max(result[at + k], states[i * width + k]);
      }
    }
  }
}
