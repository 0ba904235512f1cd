package dateline.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Runs of numbers. */
public final class Floats {
  private Floats() {}

  public static float[] read(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  /** Writes what {@link #read} reads. */
  public static void write(DataOutputStream out, float[] values) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  /** The numbers, each times a factor. */
  public static float[] times(float factor, float[] values) {
    float[] products = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      products[i] = factor * values[i];
    }
    return products;
  }

  public static float[][] readRows(DataInputStream in, int rows, int width) throws IOException {
    float[][] values = new float[rows][];
    for (int row = 0; row < rows; row++) {
      values[row] = read(in, width);
    }
    return values;
  }

  /** Rows that each have a scale, all of which come first, and then a byte a number. */
  public static float[][] readSmallRows(DataInputStream in, int rows, int width)
      throws IOException {
    float[] scales = read(in, rows);
    float[][] values = new float[rows][width];
    byte[] bytes = new byte[width];
    for (int row = 0; row < rows; row++) {
      in.readFully(bytes);
      for (int i = 0; i < width; i++) {
        values[row][i] = scales[row] * bytes[i];
      }
    }
    return values;
  }
}
