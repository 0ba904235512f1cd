package dateline.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A matrix that vectors are multiplied with. Each column is an array of its own, and the inner loop
 * runs over what is summed up to: so the virtual machine works on many sums at once, which it does
 * not on parts of one array, and each sum has one order on every machine.
 */
public final class Matrix {
  private static final int TOGETHER = 4;

  private final float[][] columns;

  private Matrix(float[][] columns) {
    this.columns = columns;
  }

  /** A matrix of rows of one length. */
  public static Matrix ofRows(float[][] rows) {
    float[][] turned = new float[rows[0].length][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < turned.length; column++) {
        turned[column][row] = rows[row][column];
      }
    }
    return new Matrix(turned);
  }

  /** Reads a matrix that is written row by row. */
  public static Matrix read(DataInputStream in, int rows, int columns) throws IOException {
    return ofRows(Floats.readRows(in, rows, columns));
  }

  /** Writes the matrix row by row. */
  public void write(DataOutputStream out) throws IOException {
    for (int row = 0; row < columns[0].length; row++) {
      for (float[] column : columns) {
        out.writeFloat(column[row]);
      }
    }
  }

  /** The matrix times a factor. */
  public Matrix times(float factor) {
    float[][] products = new float[columns.length][];
    for (int column = 0; column < products.length; column++) {
      products[column] = Floats.times(factor, columns[column]);
    }
    return new Matrix(products);
  }

  /** Adds the product with a part of a vector, as long as there are columns. */
  public void addProduct(float[] vector, int from, int length, float[] sum) {
    int whole = length - length % TOGETHER;
    for (int i = 0; i < whole; i += TOGETHER) {
      int at = from + i;
      addFour(
          vector[at],
          columns[i],
          vector[at + 1],
          columns[i + 1],
          vector[at + 2],
          columns[i + 2],
          vector[at + 3],
          columns[i + 3],
          sum);
    }
    for (int i = whole; i < length; i++) {
      add(vector[from + i], columns[i], sum);
    }
  }

  /**
   * Adds the product with a vector, of which only some numbers count.
   *
   * @param which the places of those, of which so many are given
   */
  public void addProduct(float[] vector, int[] which, int count, float[] sum) {
    int whole = count - count % TOGETHER;
    for (int i = 0; i < whole; i += TOGETHER) {
      addFour(
          vector[which[i]],
          columns[which[i]],
          vector[which[i + 1]],
          columns[which[i + 1]],
          vector[which[i + 2]],
          columns[which[i + 2]],
          vector[which[i + 3]],
          columns[which[i + 3]],
          sum);
    }
    for (int i = whole; i < count; i++) {
      add(vector[which[i]], columns[which[i]], sum);
    }
  }

  /** Four columns at a time: each sum is read and written once for them. */
  private static void addFour(
      float a,
      float[] first,
      float b,
      float[] second,
      float c,
      float[] third,
      float d,
      float[] fourth,
      float[] sum) {
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
