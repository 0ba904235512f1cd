package dateline.sentiment.network;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A matrix that vectors are multiplied with, kept by columns, so that the inner loop runs over what
 * is summed up to and each sum has one order on every machine.
 */
final class Matrix {
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
    for (int i = 0; i < length; i++) {
      float factor = vector[from + i];
      int at = (column + i) * rows;
      for (int row = 0; row < rows; row++) {
        sum[row] += factor * columns[at + row];
      }
    }
  }
}
