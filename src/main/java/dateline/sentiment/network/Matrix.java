package dateline.sentiment.network;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A matrix that vectors are multiplied with. Each column is an array of its own, and the inner loop
 * runs over what is summed up to: so the virtual machine works on many sums at once, which it does
 * not on parts of one array, and each sum has one order on every machine.
 */
final class Matrix {
  private static final int TOGETHER = 4;

  private final float[][] columns;

  private Matrix(float[][] columns) {
    this.columns = columns;
  }

  /** Reads a matrix that is written row by row. */
  static Matrix read(DataInputStream in, int rows, int columns) throws IOException {
    float[][] turned = new float[columns][rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column][row] = in.readFloat();
      }
    }
    return new Matrix(turned);
  }

  /** Adds the product with a part of a vector, as long as there are columns. */
  void addProduct(float[] vector, int from, int length, float[] sum) {
    int whole = length - length % TOGETHER;
    for (int i = 0; i < whole; i += TOGETHER) {
      addFour(columns[i], columns[i + 1], columns[i + 2], columns[i + 3], vector, from + i, sum);
    }
    for (int i = whole; i < length; i++) {
      add(vector[from + i], columns[i], sum);
    }
  }

  /** Four columns at a time: each sum is read and written once for them. */
  private static void addFour(
      float[] first,
      float[] second,
      float[] third,
      float[] fourth,
      float[] vector,
      int from,
      float[] sum) {
    float a = vector[from];
    float b = vector[from + 1];
    float c = vector[from + 2];
    float d = vector[from + 3];
    for (int row = 0; row < sum.length; row++) {
      sum[row] = sum[row] + a * first[row] + b * second[row] + c * third[row] + d * fourth[row];
    }
  }

  private static void add(float factor, float[] column, float[] sum) {
    for (int row = 0; row < sum.length; row++) {
      sum[row] += factor * column[row];
    }
  }
}
