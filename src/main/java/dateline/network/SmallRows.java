package dateline.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Rows of numbers that each have a scale and a byte a number. Immutable. */
public final class SmallRows {
  private final int width;
  private final float[] scales;
  private final byte[] bytes;

  private SmallRows(int rows, int width) {
    this.width = width;
    scales = new float[rows];
    bytes = new byte[rows * width];
  }

  /**
   * Rows near those given, within a 254th of the largest number of each.
   *
   * @param values row after row
   */
  public static SmallRows of(float[] values, int width) {
    SmallRows rows = new SmallRows(values.length / width, width);
    for (int row = 0; row < rows.scales.length; row++) {
      rows.set(row, values);
    }
    return rows;
  }

  private void set(int row, float[] values) {
    float most = 0;
    for (int at = row * width; at < (row + 1) * width; at++) {
      most = Math.max(most, Math.abs(values[at]));
    }
    scales[row] = most / Byte.MAX_VALUE;
    for (int at = row * width; scales[row] > 0 && at < (row + 1) * width; at++) {
      bytes[at] = (byte) Math.round(values[at] / scales[row]);
    }
  }

  /** Adds a row to a vector. */
  public void addRow(int row, float[] sum) {
    float scale = scales[row];
    int at = row * width;
    for (int i = 0; i < width; i++) {
      sum[i] += scale * bytes[at + i];
    }
  }

  /** All numbers, row after row. */
  public float[] values() {
    float[] values = new float[bytes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = scales[i / width] * bytes[i];
    }
    return values;
  }

  /** Each row as far as it is not all naught: its scale, then its bytes. */
  public static SmallRows read(DataInputStream in, int rows, int width) throws IOException {
    SmallRows read = new SmallRows(rows, width);
    for (int row = 0; row < rows; row++) {
      read.scales[row] = in.readFloat();
      if (read.scales[row] > 0) {
        in.readFully(read.bytes, row * width, width);
      }
    }
    return read;
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    for (int row = 0; row < scales.length; row++) {
      out.writeFloat(scales[row]);
      if (scales[row] > 0) {
        out.write(bytes, row * width, width);
      }
    }
  }
}
