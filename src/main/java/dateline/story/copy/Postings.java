package dateline.story.copy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which articles have which shingle in their sketches: pairs of a shingle and an article's ordinal,
 * in order.
 */
final class Postings {
  private final long[] sorted;
  private final BitSet starts;
  private final int[] offsets;
  private final int[] places;

  Postings(List<SketchedArticle> articles) {
    offsets = offsets(articles);
    sorted = new long[offsets[articles.size()]];
    for (int article = 0; article < articles.size(); article++) {
      Sketch sketch = articles.get(article).sketch();
      for (int i = offsets[article]; i < offsets[article + 1]; i++) {
        sorted[i] = ((long) sketch.hash(i - offsets[article]) << 32) | article;
      }
    }
    Arrays.sort(sorted);
    starts = new BitSet(sorted.length);
    places = new int[sorted.length];
    int[] next = offsets.clone();
    for (int place = 0; place < sorted.length; place++) {
      places[next[article(place)]++] = place;
      starts.set(place, place == 0 || shingle(place) != shingle(place - 1));
    }
  }

  private static int[] offsets(List<SketchedArticle> articles) {
    int[] offsets = new int[articles.size() + 1];
    for (int i = 0; i < articles.size(); i++) {
      offsets[i + 1] = Math.addExact(offsets[i], articles.get(i).sketch().size());
    }
    return offsets;
  }

  /** Number of postings. */
  int count() {
    return sorted.length;
  }

  /** Number of shingles of an article. */
  int shingles(int article) {
    return offsets[article + 1] - offsets[article];
  }

  /** The place of the posting of an article's shingle. */
  int place(int article, int shingle) {
    return places[offsets[article] + shingle];
  }

  /** The article of a posting. */
  int article(int place) {
    return (int) sorted[place];
  }

  /** The place of the first posting of the same shingle. */
  int start(int place) {
    return starts.previousSetBit(place);
  }

  /** The place after the last posting of the same shingle. */
  int end(int place) {
    int next = starts.nextSetBit(place + 1);
    return next < 0 ? sorted.length : next;
  }

  /** The place of the first posting of the same shingle, up to this one, by an article or later. */
  int from(int place, int article) {
    int start = start(place);
    if (article(start) >= article) {
      return start;
    }
    int found = Arrays.binarySearch(sorted, start, place, shingle(place) << 32 | article);
    return found >= 0 ? found : -found - 1;
  }

  private long shingle(int place) {
    return sorted[place] >>> 32;
  }
}
