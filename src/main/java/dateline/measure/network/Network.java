package dateline.measure.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * An undirected network with weights, in arrays: of each node its neighbours, one after the other.
 *
 * <p>Nodes are numbered from 0 in the order of their ids, and the neighbours of a node come in that
 * order too: the same edges make the same network in whatever order they were added. It takes 24
 * bytes an edge, and is fit for five million of them.
 */
public final class Network {
  /** For each node where its neighbours begin, and where those of the last end. */
  final int[] start;

  /** The neighbours of all nodes: each edge stands here twice. */
  final int[] neighbour;

  /** The weight of the edge to the neighbour in the same place. */
  final double[] weight;

  private final String[] ids;
  private final double[] strength;
  private final double total;

  private Network(String[] ids, int[] start, int[] neighbour, double[] weight) {
    this.ids = ids;
    this.start = start;
    this.neighbour = neighbour;
    this.weight = weight;
    strength = new double[ids.length];
    double sum = 0;
    for (int node = 0; node < ids.length; node++) {
      for (int place = start[node]; place < start[node + 1]; place++) {
        strength[node] += weight[place];
      }
      sum += strength[node];
    }
    total = sum;
  }

  /** Takes one edge; the source is the end whose id comes first. */
  @FunctionalInterface
  public interface EdgeVisitor {
    void edge(int source, int target, double weight);
  }

  /** A network to which edges are yet to be added. */
  public static Builder builder() {
    return new Builder();
  }

  /** How many nodes there are. */
  public int nodes() {
    return ids.length;
  }

  /** How many edges there are, each counted once. */
  public int edges() {
    return neighbour.length / 2;
  }

  /** The id of a node. */
  public String id(int node) {
    return ids[node];
  }

  /** The number of the node with an id; negative when there is none. */
  public int node(String id) {
    return Arrays.binarySearch(ids, id);
  }

  /** How many neighbours a node has. */
  public int degree(int node) {
    return start[node + 1] - start[node];
  }

  /** The sum of the weights of a node's edges. */
  public double strength(int node) {
    return strength[node];
  }

  /** The sum of the strengths of all nodes: twice the weight of all edges. */
  public double totalStrength() {
    return total;
  }

  /** Hands out each edge once, in the order of its ends. */
  public void forEachEdge(EdgeVisitor visitor) {
    for (int node = 0; node < ids.length; node++) {
      for (int place = start[node]; place < start[node + 1]; place++) {
        if (node < neighbour[place]) {
          visitor.edge(node, neighbour[place], weight[place]);
        }
      }
    }
  }

  /** Gathers the edges of a network, in any order. */
  public static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] source = new int[1 << 8];
    private int[] target = new int[1 << 8];
    private double[] weight = new double[1 << 8];
    private int size;

    private Builder() {}

    /** Adds a node, which may stay without edges. */
    public Builder node(String id) {
      number(id);
      return this;
    }

    /**
     * Adds an edge between two nodes.
     *
     * @param weight above 0
     * @throws IllegalArgumentException when it leads from a node to itself, or has no such weight
     */
    public Builder edge(String one, String other, double weight) {
      if (one.equals(other)) {
        throw new IllegalArgumentException("an edge from " + one + " to itself");
      }
      if (!(weight > 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(
            "the edge " + one + " - " + other + " weighs " + weight + ", not a number above 0");
      }
      if (size == source.length) {
        grow();
      }
      source[size] = number(one);
      target[size] = number(other);
      this.weight[size++] = weight;
      return this;
    }

    /**
     * The network of what was added.
     *
     * @throws IllegalArgumentException when two edges have the same ends
     */
    public Network build() {
      String[] ids = numbers.keySet().toArray(new String[0]);
      Arrays.sort(ids);
      order(ids);
      int[] start = starts(ids.length);
      int[] neighbour = new int[2 * size];
      double[] weights = new double[2 * size];
      int[] byFarEnd = byFarEnd(start);
      int[] next = start.clone();
      for (int far = 0; far < ids.length; far++) {
        for (int i = start[far]; i < start[far + 1]; i++) {
          int edge = byFarEnd[i];
          int near = source[edge] == far ? target[edge] : source[edge];
          refuseTwice(ids, start, neighbour, next, near, far);
          neighbour[next[near]] = far;
          weights[next[near]++] = weight[edge];
        }
      }
      return new Network(ids, start, neighbour, weights);
    }

    private static void refuseTwice(
        String[] ids, int[] start, int[] neighbour, int[] next, int near, int far) {
      if (next[near] > start[near] && neighbour[next[near] - 1] == far) {
        throw new IllegalArgumentException("two edges " + ids[far] + " - " + ids[near]);
      }
    }

    /** Numbers nodes anew, in the order of their ids. */
    private void order(String[] ids) {
      int[] rank = new int[ids.length];
      for (int i = 0; i < ids.length; i++) {
        rank[number(ids[i])] = i;
        numbers.put(ids[i], i);
      }
      for (int edge = 0; edge < size; edge++) {
        source[edge] = rank[source[edge]];
        target[edge] = rank[target[edge]];
      }
    }

    private int[] starts(int nodes) {
      int[] start = new int[nodes + 1];
      for (int edge = 0; edge < size; edge++) {
        start[source[edge] + 1]++;
        start[target[edge] + 1]++;
      }
      for (int node = 0; node < nodes; node++) {
        start[node + 1] += start[node];
      }
      return start;
    }

    /** Each edge twice, in the order of the end that it leads to. */
    private int[] byFarEnd(int[] start) {
      int[] next = start.clone();
      int[] edges = new int[2 * size];
      for (int edge = 0; edge < size; edge++) {
        edges[next[source[edge]]++] = edge;
        edges[next[target[edge]]++] = edge;
      }
      return edges;
    }

    private int number(String id) {
      return numbers.computeIfAbsent(id, added -> numbers.size());
    }

    private void grow() {
      int wider = Math.multiplyExact(source.length, 2);
      source = Arrays.copyOf(source, wider);
      target = Arrays.copyOf(target, wider);
      weight = Arrays.copyOf(weight, wider);
    }
  }
}
