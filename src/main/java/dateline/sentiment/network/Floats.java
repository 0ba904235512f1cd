package dateline.sentiment.network;

import java.io.DataInputStream;
import java.io.IOException;

/** Reads runs of numbers. */
final class Floats {
  private Floats() {}

  static float[] read(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  static float[][] readRows(DataInputStream in, int rows, int width) throws IOException {
    float[][] values = new float[rows][];
    for (int row = 0; row < rows; row++) {
      values[row] = read(in, width);
    }
    return values;
  }

  /** Rows that each have a scale, all of which come first, and then a byte a number. */
  static float[][] readSmallRows(DataInputStream in, int rows, int width) throws IOException {
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
