package dateline.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the nodes of a network are drawn: near those they are linked with, apart from the others
 * (forces of Fruchterman and Reingold 1991). Each begins at a place drawn from its identifier and
 * is held to it a little, so that a network looks much the same from one night to the next; nothing
 * is left to chance.
 */
final class Layout {
  private static final int STEPS = 300;

  /**
   * How strongly a node is held to where it began: so that all stay about as near as they began.
   */
  private static final double HOLD = 3;

  /** Space around the drawing, for names. */
  private static final double MARGIN = 0.04;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final double[] x;
  private final double[] y;
  private final double[] homeX;
  private final double[] homeY;
  private final double[] moveX;
  private final double[] moveY;
  private final double ideal;

  private Layout(List<String> nodes) {
    int size = nodes.size();
    x = new double[size];
    y = new double[size];
    moveX = new double[size];
    moveY = new double[size];
    for (int i = 0; i < size; i++) {
      x[i] = place(nodes.get(i), "x");
      y[i] = place(nodes.get(i), "y");
    }
    homeX = x.clone();
    homeY = y.clone();
    ideal = Math.sqrt(1.0 / Math.max(1, size));
  }

  /**
   * The places of nodes.
   *
   * @param nodes their identifiers
   * @param links pairs of places in that list
   * @return a pair of x and y for each, from 0 to 1
   */
  static List<Place> of(List<String> nodes, List<Pair> links) {
    Layout layout = new Layout(nodes);
    for (int step = 0; step < STEPS; step++) {
      layout.step(links, 0.1 * (1 - (double) step / STEPS));
    }
    layout.fill(layout.x);
    layout.fill(layout.y);
    return IntStream.range(0, nodes.size())
        .mapToObj(i -> new Place(layout.x[i], layout.y[i]))
        .toList();
  }

  /** Where a node lies. */
  record Place(double x, double y) {}

  /** Two nodes that are linked. */
  record Pair(int a, int b) {}

  private void step(List<Pair> links, double furthest) {
    for (int i = 0; i < x.length; i++) {
      moveX[i] = HOLD * (homeX[i] - x[i]);
      moveY[i] = HOLD * (homeY[i] - y[i]);
    }
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        push(i, j);
      }
    }
    links.forEach(link -> pull(link.a(), link.b()));
    for (int i = 0; i < x.length; i++) {
      double length = Math.max(1e-9, Math.sqrt(moveX[i] * moveX[i] + moveY[i] * moveY[i]));
      double part = Math.min(length, furthest) / length;
      x[i] += moveX[i] * part;
      y[i] += moveY[i] * part;
    }
  }

  /** Two nodes push each other away, the more the nearer they are. */
  private void push(int i, int j) {
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    double square = Math.max(1e-6, dx * dx + dy * dy);
    move(i, j, dx, dy, ideal * ideal / square);
  }

  /** A link pulls its ends together, the more the further they are apart. */
  private void pull(int i, int j) {
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    move(i, j, dx, dy, -Math.sqrt(dx * dx + dy * dy) / ideal);
  }

  private void move(int i, int j, double dx, double dy, double force) {
    moveX[i] += dx * force;
    moveY[i] += dy * force;
    moveX[j] -= dx * force;
    moveY[j] -= dy * force;
  }

  /** Stretches the drawing to all of its space. */
  private void fill(double[] along) {
    double least = Arrays.stream(along).min().orElse(0);
    double range = Math.max(1e-9, Arrays.stream(along).max().orElse(1) - least);
    for (int i = 0; i < along.length; i++) {
      along[i] = along.length == 1 ? 0.5 : MARGIN + (1 - 2 * MARGIN) * (along[i] - least) / range;
    }
  }

  /** A number from 0 to 1 that only an identifier decides: FNV-1a, mixed as in MurmurHash3. */
  private static double place(String id, String axis) {
    long hash = OFFSET;
    for (byte next : (axis + id).getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (next & 0xff)) * PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return (hash >>> 11) * 0x1.0p-53;
  }
}
