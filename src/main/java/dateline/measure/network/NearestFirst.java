package dateline.measure.network;

/** Nodes that wait to be reached, the nearest first: a binary heap that knows where each stands. */
final class NearestFirst {
  private final double[] distance;
  private final int[] heap;
  private final int[] place;
  private int size;

  /**
   * Of no nodes yet.
   *
   * @param distance of each node; may fall while a node waits, if then it is told
   */
  NearestFirst(double[] distance) {
    this.distance = distance;
    heap = new int[distance.length];
    place = new int[distance.length];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Lets a node wait. */
  void add(int node) {
    place[node] = size;
    heap[size++] = node;
    nearer(node);
  }

  /** Tells that the distance of a node that waits has fallen. */
  void nearer(int node) {
    int hole = place[node];
    while (hole > 0 && distance[heap[(hole - 1) / 2]] > distance[node]) {
      put(heap[(hole - 1) / 2], hole);
      hole = (hole - 1) / 2;
    }
    put(node, hole);
  }

  /** Takes the nearest. */
  int take() {
    int nearest = heap[0];
    int last = heap[--size];
    int hole = 0;
    for (int child = nearestChild(0); child < size; child = nearestChild(hole)) {
      if (distance[heap[child]] >= distance[last]) {
        break;
      }
      put(heap[child], hole);
      hole = child;
    }
    put(last, hole);
    return nearest;
  }

  private int nearestChild(int parent) {
    int child = 2 * parent + 1;
    boolean other = child + 1 < size && distance[heap[child + 1]] < distance[heap[child]];
    return other ? child + 1 : child;
  }

  private void put(int node, int at) {
    heap[at] = node;
    place[node] = at;
  }
}
