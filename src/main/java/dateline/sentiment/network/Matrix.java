package dateline.sentiment.network;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A matrix that vectors are multiplied with, kept by columns, so that the inner loop runs over what
 * is summed up to and each sum has one order on every machine.
 */
final class Matrix {
  private static final int TOGETHER = 4;

  private final int rows;
  private final float[] columns;

  private Matrix(int rows, float[] columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** Reads a matrix that is written row by row. */
  static Matrix read(DataInputStream in, int rows, int columns) throws IOException {
    float[] turned = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = in.readFloat();
      }
    }
    return new Matrix(rows, turned);
  }

  /** Adds the product with a part of a vector, by the columns from {@code column} on. */
  void addProduct(float[] vector, int from, int length, int column, float[] sum) {
    int whole = length - length % TOGETHER;
    for (int i = 0; i < whole; i += TOGETHER) {
      addFour(vector, from + i, (column + i) * rows, sum);
    }
    for (int i = whole; i < length; i++) {
      add(vector[from + i], (column + i) * rows, sum);
    }
  }

  /** Four columns at a time: each sum is read and written once for them. */
  private void addFour(float[] vector, int from, int at, float[] sum) {
    float first = vector[from];
    float second = vector[from + 1];
    float third = vector[from + 2];
    float fourth = vector[from + 3];
    int atSecond = at + rows;
    int atThird = atSecond + rows;
    int atFourth = atThird + rows;
    for (int row = 0; row < rows; row++) {
      float added = sum[row] + first * columns[at + row];
      added += second * columns[atSecond + row];
      added += third * columns[atThird + row];
      sum[row] = added + fourth * columns[atFourth + row];
    }
  }

  private void add(float factor, int at, float[] sum) {
    for (int row = 0; row < rows; row++) {
      sum[row] += factor * columns[at + row];
    }
  }
}
