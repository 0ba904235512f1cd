package dateline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LearningMatrixTest {
  private static final int ROWS = 5;
  private static final int COLUMNS = 7;

  private final LearningMatrix matrix = new LearningMatrix(ROWS, COLUMNS, new Random(2));
  private final float[] vector = {0, 0.5f, -1, 0, 2, 0.25f, -3};

  private static float[] product(Matrix matrix, float[] vector) {
    float[] sum = new float[ROWS];
    matrix.addProduct(vector, 0, COLUMNS, sum);
    return sum;
  }

  @Test
  void productsAreTheSameWhileLearningAndOfWhatCountsAlone() {
    float[] dense = product(matrix.matrix(), vector);
    float[] learning = new float[ROWS];
    matrix.addProduct(vector, learning);
    assertThat(learning).containsExactly(dense, Offset.offset(1e-6f));
    float[] few = new float[ROWS];
    matrix.matrix().addProduct(vector, new int[] {1, 2, 4, 5, 6, 99}, 5, few);
    assertThat(few).containsExactly(dense);
    assertThat(product(matrix.matrix().times(2), vector))
        .containsExactly(Floats.times(2, dense), Offset.offset(1e-5f));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    matrix.matrix().write(new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(product(Matrix.read(in, ROWS, COLUMNS), vector))
        .containsExactly(product(matrix.matrix(), vector));
  }

  @Test
  void stepsLeadToWhatIsToBeLearnt() {
    Random random = new Random(4);
    LearningMatrix wanted = new LearningMatrix(ROWS, COLUMNS, new Random(9));
    for (int step = 1; step <= 3_000; step++) {
      float[] input = new float[COLUMNS];
      for (int i = 0; i < COLUMNS; i++) {
        input[i] = (float) random.nextGaussian();
      }
      float[] loss = Floats.times(-1, product(wanted.matrix(), input));
      matrix.addProduct(input, loss);
      matrix.learn(input, loss, new float[COLUMNS]);
      matrix.move(Adam.step(step, 0.01f));
    }
    assertThat(product(matrix.matrix(), vector))
        .containsExactly(product(wanted.matrix(), vector), Offset.offset(0.05f));
  }

  @Test
  void theLossByTheVectorIsTheTurnedProduct() {
    float[] loss = {1, 0, -2, 0.5f, 3};
    float[] vectorLoss = new float[COLUMNS];
    matrix.learn(vector, loss, vectorLoss);
    for (int column = 0; column < COLUMNS; column++) {
      float[] unit = new float[COLUMNS];
      unit[column] = 1;
      float[] values = product(matrix.matrix(), unit);
      float sum = 0;
      for (int row = 0; row < ROWS; row++) {
        sum += loss[row] * values[row];
      }
      assertThat(vectorLoss[column]).isCloseTo(sum, Offset.offset(1e-5f));
    }
  }
}
