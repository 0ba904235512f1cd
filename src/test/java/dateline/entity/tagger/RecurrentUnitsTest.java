package dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside what the states do when an input is moved. */
class RecurrentUnitsTest {
  private static final int WORDS = 4;
  private static final float MOVE = 1e-2f;

  private final Random random = new Random(3);
  private final float[][] inputs = numbers(Network.INPUTS);
  private final float[][] stateLoss = numbers(Network.DIRECTIONS * Network.STATES);

  private float[][] numbers(int width) {
    float[][] numbers = new float[WORDS][width];
    for (float[] word : numbers) {
      for (int i = 0; i < width; i++) {
        word[i] = (float) random.nextGaussian();
      }
    }
    return numbers;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void theLossGrowsWithEachInputAsItSays(int direction) {
    RecurrentUnits units = new RecurrentUnits(direction);
    for (int i = 0; i < Network.STATES; i++) {
      units.recurrence()[i] = (float) random.nextGaussian();
    }
    float[][] inputLoss = new float[WORDS][Network.INPUTS];
    float[][] states = states(units);
    units.learn(inputs, WORDS, states, stateLoss, inputLoss);
    int from = Network.news(direction);
    for (int word = 0; word < WORDS; word++) {
      for (int i = from; i < from + 2 * Network.STATES; i++) {
        assertThat((double) inputLoss[word][i]).isCloseTo(slope(units, word, i), within(2e-3));
      }
    }
  }

  private double slope(RecurrentUnits units, int word, int input) {
    float before = inputs[word][input];
    inputs[word][input] = before + MOVE;
    double more = loss(units);
    inputs[word][input] = before - MOVE;
    double less = loss(units);
    inputs[word][input] = before;
    return (more - less) / (2 * MOVE);
  }

  private float[][] states(RecurrentUnits units) {
    float[][] states = new float[WORDS][Network.DIRECTIONS * Network.STATES];
    units.read(inputs, WORDS, states);
    return states;
  }

  private double loss(RecurrentUnits units) {
    double sum = 0;
    float[][] states = states(units);
    for (int word = 0; word < WORDS; word++) {
      for (int i = 0; i < states[word].length; i++) {
        sum += stateLoss[word][i] * states[word][i];
      }
    }
    return sum;
  }
}
