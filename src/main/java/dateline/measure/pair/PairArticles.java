package dateline.measure.pair;

import java.util.Arrays;

/**
 * Which articles name two entities together, for pairs that enough of them do. The pairs of one
 * entity are looked at in one go, so that no pair is sorted, hashed or kept. For one thread.
 */
public final class PairArticles {
  private final int[][] namedIn;
  private final int[][] articlesOf;
  private final boolean[] counts;
  private final int least;

  // For each other entity: how many articles count, how many there are, and these.
  private final int[] counted;
  private final int[] all;
  private final int[][] found;

  private final int[] noted;
  private int size;

  /** Takes a pair; the entity with the smaller number comes first. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * A pair.
     *
     * @param articles that name both, ascending
     */
    void pair(int entity, int other, int[] articles);
  }

  /**
   * Of articles and entities that are numbered from 0 on.
   *
   * @param articlesOf the articles of each entity, ascending
   * @param counts which articles count
   * @param least how many articles that count are enough
   */
  public PairArticles(int[][] articlesOf, boolean[] counts, int least) {
    this.articlesOf = articlesOf;
    this.counts = counts;
    this.least = least;
    namedIn = namedIn(articlesOf, counts.length);
    counted = new int[articlesOf.length];
    all = new int[articlesOf.length];
    found = new int[articlesOf.length][];
    noted = new int[articlesOf.length];
  }

  /** The entities of each article, ascending. */
  private static int[][] namedIn(int[][] articlesOf, int articles) {
    int[] sizes = new int[articles];
    for (int[] of : articlesOf) {
      for (int article : of) {
        sizes[article]++;
      }
    }
    int[][] namedIn = new int[articles][];
    Arrays.setAll(namedIn, article -> new int[sizes[article]]);
    Arrays.fill(sizes, 0);
    for (int entity = 0; entity < articlesOf.length; entity++) {
      for (int article : articlesOf[entity]) {
        namedIn[article][sizes[article]++] = entity;
      }
    }
    return namedIn;
  }

  /** Hands out the pairs of an entity with those of greater numbers, in the order of these. */
  public void forEach(int entity, Visitor visitor) {
    for (int article : articlesOf[entity]) {
      count(article, entity);
    }
    int[] others = enough();
    if (others.length > 0) {
      for (int article : articlesOf[entity]) {
        find(article, entity);
      }
    }
    for (int other : others) {
      visitor.pair(entity, other, found[other]);
    }
    forget();
  }

  private void count(int article, int entity) {
    int[] named = namedIn[article];
    int one = counts[article] ? 1 : 0;
    for (int i = named.length - 1; named[i] != entity; i--) {
      int other = named[i];
      if (all[other]++ == 0) {
        noted[size++] = other;
      }
      counted[other] += one;
    }
  }

  /** The others with which enough articles count, with room for all that there are. */
  private int[] enough() {
    int[] others =
        Arrays.stream(noted, 0, size).filter(other -> counted[other] >= least).sorted().toArray();
    for (int other : others) {
      found[other] = new int[all[other]];
      all[other] = 0;
    }
    return others;
  }

  private void find(int article, int entity) {
    int[] named = namedIn[article];
    for (int i = named.length - 1; named[i] != entity; i--) {
      int other = named[i];
      if (found[other] != null) {
        found[other][all[other]++] = article;
      }
    }
  }

  private void forget() {
    for (int i = 0; i < size; i++) {
      counted[noted[i]] = 0;
      all[noted[i]] = 0;
      found[noted[i]] = null;
    }
    size = 0;
  }
}
