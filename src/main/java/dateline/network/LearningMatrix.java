package dateline.network;

import java.util.Random;

/** A matrix that is learnt. */
public final class LearningMatrix {
  private final Parameters[] columns;
  private final float[][] rows;

  /** Begins with numbers by chance, so that products have about the spread of the vectors. */
  public LearningMatrix(int rows, int columns, Random random) {
    this.rows = new float[rows][columns];
    this.columns = new Parameters[columns];
    double spread = 1 / Math.sqrt(columns);
    for (int column = 0; column < columns; column++) {
      float[] values = new float[rows];
      for (int row = 0; row < rows; row++) {
        values[row] = (float) (random.nextGaussian() * spread);
      }
      this.columns[column] = new Parameters(values);
    }
    copyRows();
  }

  private void copyRows() {
    for (int column = 0; column < columns.length; column++) {
      for (int row = 0; row < rows.length; row++) {
        rows[row][column] = columns[column].values()[row];
      }
    }
  }

  /** The matrix as it is now. */
  public Matrix matrix() {
    return Matrix.ofRows(rows);
  }

  /** Adds the product with a vector. */
  public void addProduct(float[] vector, float[] sum) {
    for (int i = 0; i < vector.length; i++) {
      if (vector[i] != 0) {
        add(vector[i], columns[i].values(), sum);
      }
    }
  }

  /**
   * Adds what a product says to the gradient.
   *
   * @param vector that was multiplied with
   * @param loss what the loss grows by for each number of the product
   * @param vectorLoss what it grows by for each number of the vector: added to
   */
  public void learn(float[] vector, float[] loss, float[] vectorLoss) {
    for (int column = 0; column < vector.length; column++) {
      if (vector[column] != 0) {
        add(vector[column], loss, columns[column].gradient());
      }
    }
    for (int row = 0; row < loss.length; row++) {
      if (loss[row] != 0) {
        add(loss[row], rows[row], vectorLoss);
      }
    }
  }

  private static void add(float factor, float[] vector, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * vector[i];
    }
  }

  /** Moves against the gradient and forgets it. */
  public void move(Adam step) {
    for (Parameters column : columns) {
      column.move(step);
    }
    copyRows();
  }
}
