package dateline.story;

import java.util.Arrays;
import java.util.List;

/**
 * Pairs of articles that share enough shingles to be worth a closer look. Only the keys of a sketch
 * are looked up, and a key leads from an article to no more than a fixed number of earlier ones,
 * the first and the latest that have it: work grows with the number of articles, however often a
 * phrase is used, and still every copy of a story meets the first articles that carried it.
 */
final class Candidates {
  /** Takes a pair: ordinals of the later article and the earlier. */
  @FunctionalInterface
  interface Visitor {
    void pair(int later, int earlier);
  }

  /** How many of the first and of the latest articles with a key are looked at. */
  private static final int LOOKED_AT = 16;

  /** Far below what is called a copy: sampling errs, and standing text is yet to be taken off. */
  private static final double LEAST_SHARED = 0.2;

  private final Postings postings;
  private final int[] keys;
  private final int[] commonKeys;
  private final int[] shared;
  private int[] met = new int[64];
  private int count;

  Candidates(List<SketchedArticle> articles, Postings postings) {
    this.postings = postings;
    keys = articles.stream().mapToInt(article -> article.sketch().keys()).toArray();
    commonKeys = articles.stream().mapToInt(article -> article.sketch().commonKeys()).toArray();
    shared = new int[articles.size()];
  }

  /**
   * Hands out the pairs of an article with earlier ones.
   *
   * @param earliest the first article that it is compared with
   */
  void forEach(int article, int earliest, Visitor visitor) {
    for (int i = 0; i < keys[article]; i++) {
      meet(postings.place(article, i), earliest);
    }
    Arrays.sort(met, 0, count);
    for (int i = 0; i < count; i++) {
      int other = met[i];
      if (shared[other] >= LEAST_SHARED * Math.min(commonKeys[article], commonKeys[other])) {
        visitor.pair(article, other);
      }
      shared[other] = 0;
    }
    count = 0;
  }

  private void meet(int place, int earliest) {
    int from = postings.from(place, earliest);
    int firstEnd = Math.min(place, from + LOOKED_AT);
    for (int at = from; at < firstEnd; at++) {
      meet(postings.article(at));
    }
    for (int at = Math.max(firstEnd, place - LOOKED_AT); at < place; at++) {
      meet(postings.article(at));
    }
  }

  private void meet(int article) {
    if (shared[article]++ == 0) {
      met = count == met.length ? Arrays.copyOf(met, count * 2) : met;
      met[count++] = article;
    }
  }
}
