package dateline.measure.pair;

import dateline.measure.pair.PairIndex.Visitor;
import java.util.Arrays;

/**
 * Counts the pairs of one entity after the other. For each other entity there is a counter, by the
 * narrowest window of the article, and those that were used are noted.
 */
final class PairCounting {
  static final int WINDOWS = Window.values().length;
  private static final Window[] ALL = Window.values();

  /** Counters of an entity are so far apart; the last one says whether it is noted. */
  private static final int SLOT_BITS = 2;

  private static final int NOTED = WINDOWS;

  private final Places places;
  private final int least;
  private final Visitor visitor;
  private final int[] counts;
  private final int[] noted;
  private int size;

  // What articles that count as one with others need; empty where there are none.
  private final int groupedEntities;
  private final GroupedCount articles;
  private final GroupedCount distinct;
  private final GroupedCount independent;
  private final double[] lost;

  PairCounting(Places places, int entities, boolean anyGrouped, int least, Visitor visitor) {
    this.places = places;
    this.least = least;
    this.visitor = visitor;
    counts = new int[entities << SLOT_BITS];
    noted = new int[entities];
    groupedEntities = anyGrouped ? entities : 0;
    articles = new GroupedCount(groupedEntities);
    distinct = new GroupedCount(groupedEntities);
    independent = new GroupedCount(groupedEntities);
    lost = new double[groupedEntities * WINDOWS];
  }

  /** Counts an article that counts as one with no other, from the place of the entity on. */
  void add(int place) {
    int[] names = places.entities(place);
    int[] sentences = places.sentences(place);
    int at = place & Places.IN_BLOCK;
    int own = sentences[at];
    int other;
    while ((other = names[--at]) >= 0) {
      counts[noted(other) + narrowest(own, sentences[at])]++;
    }
  }

  /**
   * Counts an item of an article that counts as one with others.
   *
   * @param divisor what a pair in it is divided by when it is weighted
   */
  void add(int place, int article, int text, int origin, int divisor) {
    int[] names = places.entities(place);
    int[] sentences = places.sentences(place);
    int at = place & Places.IN_BLOCK;
    int own = sentences[at];
    double loss = 1 - 1.0 / divisor;
    int other;
    while ((other = names[--at]) >= 0) {
      noted(other);
      int window = narrowest(own, sentences[at]);
      int before = articles.count(other, article, window);
      distinct.count(other, text, window);
      independent.count(other, origin, window);
      if (loss > 0 && before < window) {
        lost[other * WINDOWS + window] += loss;
        if (before >= 0) {
          lost[other * WINDOWS + before] -= loss;
        }
      }
    }
  }

  /** Hands out what was counted of an entity, and forgets it. */
  void end(int entity) {
    for (int i = 0; i < size; i++) {
      hand(entity, noted[i]);
      forget(noted[i]);
    }
    size = 0;
  }

  private void hand(int entity, int other) {
    for (Window window : ALL) {
      int alone = within(other, window.rank());
      if (groupedEntities == 0) {
        if (alone < least) {
          return;
        }
        visitor.pair(entity, other, window, new Together(alone, alone, alone, alone));
      } else {
        int all = alone + articles.within(other, window.rank());
        if (all < least) {
          return;
        }
        Together together =
            new Together(
                all,
                alone + distinct.within(other, window.rank()),
                alone + independent.within(other, window.rank()),
                all - lost(other, window.rank()));
        visitor.pair(entity, other, window, together);
      }
    }
  }

  private void forget(int other) {
    int slot = other << SLOT_BITS;
    Arrays.fill(counts, slot, slot + NOTED + 1, 0);
    if (groupedEntities > 0) {
      articles.forget(other);
      distinct.forget(other);
      independent.forget(other);
      Arrays.fill(lost, other * WINDOWS, (other + 1) * WINDOWS, 0);
    }
  }

  private int narrowest(int one, int other) {
    return Window.narrowest((one | other) >= 0 ? Math.abs(one - other) : places.apart(one, other));
  }

  /** Where an entity is counted; notes that it is. */
  private int noted(int other) {
    int slot = other << SLOT_BITS;
    if (counts[slot + NOTED] == 0) {
      counts[slot + NOTED] = 1;
      noted[size++] = other;
    }
    return slot;
  }

  /** What is counted by the narrowest window counts in the wider ones, too. */
  private int within(int other, int widest) {
    int sum = 0;
    for (int i = widest; i < WINDOWS; i++) {
      sum += counts[(other << SLOT_BITS) + i];
    }
    return sum;
  }

  private double lost(int other, int widest) {
    double sum = 0;
    for (int i = widest; i < WINDOWS; i++) {
      sum += lost[other * WINDOWS + i];
    }
    return sum;
  }
}
