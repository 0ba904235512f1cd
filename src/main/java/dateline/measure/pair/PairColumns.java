package dateline.measure.pair;

import java.util.Arrays;
import java.util.List;

/** Counted pairs in arrays: of millions there is no object each. */
final class PairColumns {
  private static final Window[] WINDOWS = Window.values();
  private static final int ENTITY = 0;
  private static final int OTHER = 1;
  private static final int ARTICLES = 2;
  private static final int DISTINCT = 3;
  private static final int INDEPENDENT = 4;

  private final int[][] numbers = new int[INDEPENDENT + 1][16];
  private byte[] windows = new byte[16];
  private double[] weighted = new double[16];
  private double[] p = new double[16];
  private int size;

  void add(int entity, int other, Window window, Together counts, double pValue) {
    if (size == p.length) {
      resize(size + (size >> 1));
    }
    numbers[ENTITY][size] = entity;
    numbers[OTHER][size] = other;
    numbers[ARTICLES][size] = counts.articles();
    numbers[DISTINCT][size] = counts.distinct();
    numbers[INDEPENDENT][size] = counts.independent();
    windows[size] = (byte) window.rank();
    weighted[size] = counts.weighted();
    p[size++] = pValue;
  }

  int size() {
    return size;
  }

  int entity(int row) {
    return numbers[ENTITY][row];
  }

  int other(int row) {
    return numbers[OTHER][row];
  }

  Window window(int row) {
    return WINDOWS[windows[row]];
  }

  Together counts(int row) {
    return new Together(
        numbers[ARTICLES][row], numbers[DISTINCT][row], numbers[INDEPENDENT][row], weighted[row]);
  }

  double weighted(int row) {
    return weighted[row];
  }

  double p(int row) {
    return p[row];
  }

  /** The pairs of several, in order, without room for more. */
  static PairColumns joined(List<PairColumns> parts) {
    PairColumns all = new PairColumns();
    all.resize(parts.stream().mapToInt(PairColumns::size).sum());
    for (PairColumns part : parts) {
      for (int n = 0; n < all.numbers.length; n++) {
        System.arraycopy(part.numbers[n], 0, all.numbers[n], all.size, part.size);
      }
      System.arraycopy(part.windows, 0, all.windows, all.size, part.size);
      System.arraycopy(part.weighted, 0, all.weighted, all.size, part.size);
      System.arraycopy(part.p, 0, all.p, all.size, part.size);
      all.size += part.size;
    }
    return all;
  }

  private void resize(int length) {
    for (int n = 0; n < numbers.length; n++) {
      numbers[n] = Arrays.copyOf(numbers[n], length);
    }
    windows = Arrays.copyOf(windows, length);
    weighted = Arrays.copyOf(weighted, length);
    p = Arrays.copyOf(p, length);
  }
}
