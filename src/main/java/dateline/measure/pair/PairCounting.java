package dateline.measure.pair;

import dateline.measure.pair.PairIndex.Visitor;
import java.util.Arrays;

/**
 * Counts the pairs of one entity after the other. For each other entity there is a counter of each
 * window, and those that were used are noted. The counters of the widest window, which every pair
 * needs, lie together, so that a processor keeps them near.
 */
final class PairCounting {
  static final int WINDOWS = Window.values().length;
  private static final Window[] ALL = Window.values();

  private final Places places;
  private final int least;
  private final int leastNear;
  private final Visitor visitor;
  private final int[] inArticle;
  private final int[] inThreeSentences;
  private final int[] inSentence;
  private final int[] noted;
  private int size;

  // What articles that count as one with others need; empty where there are none.
  private final int groupedEntities;
  private final GroupedCount articles;
  private final GroupedCount distinct;
  private final GroupedCount independent;
  private final double[] lost;

  PairCounting(
      Places places, int entities, boolean anyGrouped, int least, int leastNear, Visitor visitor) {
    this.places = places;
    this.least = least;
    this.leastNear = leastNear;
    this.visitor = visitor;
    inArticle = new int[entities];
    inThreeSentences = new int[entities];
    inSentence = new int[entities];
    noted = new int[entities];
    groupedEntities = anyGrouped ? entities : 0;
    articles = new GroupedCount(groupedEntities);
    distinct = new GroupedCount(groupedEntities);
    independent = new GroupedCount(groupedEntities);
    lost = new double[groupedEntities * WINDOWS];
  }

  /** Counts an article that counts as one with no other, from the place of the entity on. */
  void add(int place) {
    int[] block = places.block(place);
    int at = place & Places.IN_BLOCK;
    int own = block[at + 1];
    int other;
    while ((other = block[at -= Places.STEP]) >= 0) {
      if (inArticle[other]++ == 0) {
        noted[size++] = other;
      }
      int apart = places.apart(own, block[at + 1]);
      if (apart <= Window.NEAR) {
        inThreeSentences[other]++;
        inSentence[other] += apart == 0 ? 1 : 0;
      }
    }
  }

  /**
   * Counts an item of an article that counts as one with others.
   *
   * @param divisor what a pair in it is divided by when it is weighted
   */
  void add(int place, int article, int text, int origin, int divisor) {
    int[] block = places.block(place);
    int at = place & Places.IN_BLOCK;
    int own = block[at + 1];
    double loss = 1 - 1.0 / divisor;
    int other;
    while ((other = block[at -= Places.STEP]) >= 0) {
      if (inArticle[other] == 0 && articles.within(other, 0) == 0) {
        noted[size++] = other;
      }
      int window = Window.narrowest(places.apart(own, block[at + 1]));
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
      int enough = window == Window.ARTICLE ? least : leastNear;
      int alone = alone(other, window);
      if (groupedEntities == 0) {
        if (alone < enough) {
          return;
        }
        visitor.pair(entity, other, window, new Together(alone, alone, alone, alone));
      } else {
        int all = alone + articles.within(other, window.rank());
        if (all < enough) {
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
    inArticle[other] = 0;
    inThreeSentences[other] = 0;
    inSentence[other] = 0;
    if (groupedEntities > 0) {
      articles.forget(other);
      distinct.forget(other);
      independent.forget(other);
      Arrays.fill(lost, other * WINDOWS, (other + 1) * WINDOWS, 0);
    }
  }

  private int alone(int other, Window window) {
    return switch (window) {
      case ARTICLE -> inArticle[other];
      case THREE_SENTENCES -> inThreeSentences[other];
      case SENTENCE -> inSentence[other];
    };
  }

  private double lost(int other, int widest) {
    double sum = 0;
    for (int i = widest; i < WINDOWS; i++) {
      sum += lost[other * WINDOWS + i];
    }
    return sum;
  }
}
