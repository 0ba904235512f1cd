package dateline.spark;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.io.api.Binary;

/**
 * Texts as a file has them, each under a number, from 0 on. Parquet compares its own byte by byte,
 * which would take most of the time that it takes to read a column.
 */
final class TextPool {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int size;

  /** A number and one, by hash; 0: free. */
  private int[] slots = new int[1 << 9];

  /** The number of a text, a new one if it is new. */
  int place(Binary text) {
    ByteBuffer buffer = text.toByteBuffer();
    byte[] array = buffer.array();
    int from = buffer.arrayOffset() + buffer.position();
    int to = from + buffer.remaining();
    int slot = slot(array, from, to);
    if (slots[slot] == 0) {
      slots[slot] = add(array, from, to) + 1;
      if (2 * size > slots.length) {
        grow();
      }
      return size - 1;
    }
    return slots[slot] - 1;
  }

  /** The number of a text that is the same as the last one, or else new. */
  int placeInRun(Binary text) {
    ByteBuffer buffer = text.toByteBuffer();
    byte[] array = buffer.array();
    int from = buffer.arrayOffset() + buffer.position();
    int to = from + buffer.remaining();
    return size > 0 && is(size - 1, array, from, to) ? size - 1 : add(array, from, to);
  }

  /** The texts in the order of their numbers. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add(new String(bytes, start(i), ends[i] - start(i), StandardCharsets.UTF_8));
    }
    return texts;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private boolean is(int number, byte[] array, int from, int to) {
    return Arrays.equals(bytes, start(number), ends[number], array, from, to);
  }

  private int add(byte[] array, int from, int to) {
    int start = size == 0 ? 0 : ends[size - 1];
    int end = Math.addExact(start, to - from);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    System.arraycopy(array, from, bytes, start, to - from);
    ends[size] = end;
    return size++;
  }

  /** Where a text is, or would be. */
  private int slot(byte[] array, int from, int to) {
    int slot = hash(array, from, to) & (slots.length - 1);
    while (slots[slot] != 0 && !is(slots[slot] - 1, array, from, to)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int i = 0; i < size; i++) {
      slots[slot(bytes, start(i), ends[i])] = i + 1;
    }
  }

  private static int hash(byte[] array, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = (hash ^ (long) LONGS.get(array, at)) * MIX;
      hash ^= hash >>> 32;
    }
    for (; at < to; at++) {
      hash = (hash ^ array[at]) * MIX;
    }
    return (int) (hash >>> 32) ^ (int) hash;
  }
}
