package dateline.measure.pair;

import dateline.measure.pair.Places.Nearest;
import java.util.Arrays;

/**
 * When pairs were named together first and last, and the place that shows it best: where the two
 * stand nearest to each other, in an item that names few others, the earliest such.
 */
public final class Sightings {
  /** Stands for a day where there is none. */
  public static final int NONE = Integer.MIN_VALUE;

  private static final int WINDOWS = Window.values().length;

  private final PairIndex index;
  private final Places places;
  private final PairColumns pairs;
  private final int[] days;

  // Of each row.
  private final int[] first;
  private final int[] last;
  private final int[] widest;

  // Of the row of each pair's widest window: how near, among how many, and where in which item.
  private final int[] apart;
  private final int[] among;
  private final int[] item;
  private final Nearest[] nearest;

  /** The row of each other in each window, and one; used for one entity after the other. */
  private final int[][] rows;

  /**
   * Looks at every place where a pair is named together.
   *
   * @param pairs those of one entity one after the other, and of these the windows of each
   * @param days of each article; {@link #NONE}: undated
   */
  Sightings(PairIndex index, PairColumns pairs, int[] days) {
    this.index = index;
    this.pairs = pairs;
    this.days = days;
    places = index.places();
    first = new int[pairs.size()];
    last = new int[pairs.size()];
    widest = new int[pairs.size()];
    apart = new int[pairs.size()];
    among = new int[pairs.size()];
    item = new int[pairs.size()];
    nearest = new Nearest[pairs.size()];
    Arrays.fill(first, NONE);
    Arrays.fill(last, NONE);
    Arrays.fill(apart, Integer.MAX_VALUE);
    rows = new int[WINDOWS][index.entities()];
    int from = 0;
    while (from < pairs.size()) {
      from = look(from);
    }
  }

  /** The first day of a row on which a dated article names both; {@link #NONE}: there is none. */
  public int first(int row) {
    return first[row];
  }

  /** The last such day. */
  public int last(int row) {
    return last[row];
  }

  /** The article that shows a pair best. */
  public int article(int row) {
    return index.items().article(item[widest[row]]);
  }

  /** The first of the sentences there from the one of the two to the other. */
  public int firstSentence(int row) {
    Nearest there = nearest[widest[row]];
    return Math.min(there.one(), there.other());
  }

  /** The last of them; the same where both stand in one sentence. */
  public int lastSentence(int row) {
    Nearest there = nearest[widest[row]];
    return Math.max(there.one(), there.other());
  }

  /** Looks at the pairs of the entity of a row, the first of these, and returns where they end. */
  private int look(int from) {
    int entity = pairs.entity(from);
    int to = from;
    while (to < pairs.size() && pairs.entity(to) == entity) {
      boolean isWidest = pairs.window(to) == Window.ARTICLE;
      widest[to] = isWidest ? to : widest[to - 1];
      rows[pairs.window(to).rank()][pairs.other(to)] = to + 1;
      to++;
    }
    index.forEachPlace(entity, this::lookAt);
    for (int row = from; row < to; row++) {
      rows[pairs.window(row).rank()][pairs.other(row)] = 0;
    }
    return to;
  }

  private void lookAt(int place) {
    int of = places.item(place);
    int day = days[index.items().article(of)];
    int size = places.size(index.items().start(of));
    int[] block = places.block(place);
    int at = place & Places.IN_BLOCK;
    int own = block[at + 1];
    int other;
    while ((other = block[at -= Places.STEP]) >= 0) {
      int row = rows[0][other] - 1;
      if (row >= 0) {
        int distance = places.apart(own, block[at + 1]);
        see(other, Window.narrowest(distance), day);
        if (isBetter(row, distance, size, of)) {
          apart[row] = distance;
          among[row] = size;
          item[row] = of;
          nearest[row] = places.nearest(own, block[at + 1]);
        }
      }
    }
  }

  private boolean isBetter(int row, int distance, int size, int of) {
    if (distance != apart[row]) {
      return distance < apart[row];
    }
    return size != among[row] ? size < among[row] : of < item[row];
  }

  private void see(int other, int narrowest, int day) {
    for (int window = 0; window <= narrowest && day != NONE; window++) {
      int row = rows[window][other] - 1;
      if (row >= 0) {
        first[row] = first[row] == NONE ? day : Math.min(first[row], day);
        last[row] = Math.max(last[row], day);
      }
    }
  }
}
