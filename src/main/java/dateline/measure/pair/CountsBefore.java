package dateline.measure.pair;

/** In how many independent articles of an earlier time pairs were named together. */
final class CountsBefore {
  private final PairColumns pairs;
  private final int[] independent;

  /** The row of each other in each window, and one; used for one entity after the other. */
  private final int[][] rows;

  // The rows that are marked.
  private int from;
  private int to;

  /**
   * Counts.
   *
   * @param before the earlier articles, with the same numbers for entities
   * @param pairs by the entity, which has the greater number
   */
  CountsBefore(PairIndex before, PairColumns pairs) {
    this.pairs = pairs;
    independent = new int[pairs.size()];
    rows = new int[Window.values().length][before.entities()];
    before.forEach(1, this::count);
  }

  /** By row. */
  int[] independent() {
    return independent;
  }

  private void count(int entity, int other, Window window, Together counts) {
    if (from == to || pairs.entity(from) != entity) {
      mark(entity);
    }
    int row = rows[window.rank()][other] - 1;
    if (row >= 0) {
      independent[row] = counts.independent();
    }
  }

  /** Marks the rows of an entity, which comes after those before. */
  private void mark(int entity) {
    for (int row = from; row < to; row++) {
      mark(row, 0);
    }
    from = to;
    while (from < pairs.size() && pairs.entity(from) < entity) {
      from++;
    }
    to = from;
    while (to < pairs.size() && pairs.entity(to) == entity) {
      mark(to, to + 1);
      to++;
    }
  }

  private void mark(int row, int number) {
    if (pairs.other(row) < rows[0].length) {
      rows[pairs.window(row).rank()][pairs.other(row)] = number;
    }
  }
}
