package dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.network.Parameters;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Beside all sequences of labels, counted one by one. */
class LikelihoodsTest {
  private static final int WORDS = 3;
  private static final int STEPS = Labels.COUNT * Labels.COUNT;

  private final float[][] scores = new float[WORDS][Labels.COUNT];
  private final float[] transitions = new float[STEPS];
  private final int[] allowed = {1 << Labels.OUTSIDE, -1, 1 << 1 | 1 << 4 | 1 << 8};

  @Test
  void theLossGrowsByHowLikelyALabelIsLessHowLikelyItIsAmongTheRight() {
    Random random = new Random(5);
    for (float[] word : scores) {
      fill(word, random);
    }
    fill(transitions, random);
    Parameters learnt = new Parameters(transitions);
    float[][] loss = new float[WORDS][Labels.COUNT];
    new Likelihoods().addLoss(scores, WORDS, allowed, learnt, loss);
    double[][] all = likelihoods(Decoder.any(WORDS));
    double[][] right = likelihoods(allowed);
    for (int i = 0; i < WORDS * Labels.COUNT; i++) {
      assertThat((double) loss[i / Labels.COUNT][i % Labels.COUNT])
          .isCloseTo(all[0][i] - right[0][i], within(1e-5));
    }
    for (int i = 0; i < STEPS; i++) {
      assertThat((double) learnt.gradient()[i]).isCloseTo(all[1][i] - right[1][i], within(1e-5));
    }
  }

  private static void fill(float[] numbers, Random random) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) random.nextGaussian() * 2;
    }
  }

  /** Of each word and label, and of each label after another. */
  private double[][] likelihoods(int[] may) {
    double[][] sums = {new double[WORDS * Labels.COUNT], new double[STEPS]};
    double total = 0;
    for (int a = 0; a < Labels.COUNT; a++) {
      for (int b : after(a)) {
        for (int c : after(b)) {
          int[] labels = {a, b, c};
          if (isSequence(labels, may)) {
            double weight = weight(labels);
            total += weight;
            add(labels, weight, sums);
          }
        }
      }
    }
    for (double[] sum : sums) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] /= total;
      }
    }
    return sums;
  }

  private static int[] after(int label) {
    return IntStream.range(0, Labels.COUNT)
        .filter(next -> contains(Labels.before(next), label))
        .toArray();
  }

  private static boolean contains(int[] labels, int label) {
    return Arrays.stream(labels).anyMatch(other -> other == label);
  }

  private static boolean isSequence(int[] labels, int[] may) {
    for (int word = 0; word < WORDS; word++) {
      if (!Decoder.isIn(may[word], labels[word])) {
        return false;
      }
    }
    return Labels.begins(labels[0]) && Labels.ends(labels[WORDS - 1]);
  }

  private double weight(int[] labels) {
    double score = 0;
    for (int word = 0; word < WORDS; word++) {
      score += scores[word][labels[word]];
      score += word > 0 ? transitions[labels[word - 1] * Labels.COUNT + labels[word]] : 0;
    }
    return Math.exp(score);
  }

  private static void add(int[] labels, double weight, double[][] sums) {
    for (int word = 0; word < WORDS; word++) {
      sums[0][word * Labels.COUNT + labels[word]] += weight;
      if (word > 0) {
        sums[1][labels[word - 1] * Labels.COUNT + labels[word]] += weight;
      }
    }
  }
}
