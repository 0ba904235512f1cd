package dateline.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All pairs of articles of which one has a share of the other's text, found by counting every
 * shingle of every text: no sample, no hash tables, nothing passed over. Shingles are five words of
 * letters and digits in lower case, wherever they stand.
 */
final class WholeTexts {
  private static final int SHINGLE = 5;

  /** Bits of a posting that are its article's; the others are its shingle's. */
  private static final int ARTICLE_BITS = 20;

  private final List<ComparedText> texts;
  private final long[] postings;
  private final int[] sizes;

  /** Where the articles' postings are, and from where on each article's places are listed. */
  private final int[] places;

  private final int[] offsets;

  /** The first posting of the same shingle. */
  private final int[] starts;

  WholeTexts(List<ComparedText> texts) {
    this.texts = texts;
    sizes = new int[texts.size()];
    postings = postings(texts, sizes);
    places = new int[postings.length];
    starts = new int[postings.length];
    offsets = new int[texts.size() + 1];
    for (int i = 0; i < sizes.length; i++) {
      offsets[i + 1] = offsets[i] + sizes[i];
    }
    int[] next = offsets.clone();
    for (int place = 0; place < postings.length; place++) {
      places[next[article(place)]++] = place;
      boolean same = place > 0 && shingle(place) == shingle(place - 1);
      starts[place] = same ? starts[place - 1] : place;
    }
  }

  /**
   * The pairs, each with the larger share of one text that stands in the other.
   *
   * @param least the smallest share
   * @param fewest shingles of a text that tell something
   */
  Map<ArticlePair, Double> pairs(double least, int fewest) {
    Map<ArticlePair, Double> pairs = new HashMap<>();
    int[] shared = new int[texts.size()];
    for (int article = 0; article < sizes.length; article++) {
      for (int i = offsets[article]; i < offsets[article + 1]; i++) {
        for (int place = starts[places[i]]; place < places[i]; place++) {
          shared[article(place)]++;
        }
      }
      for (int other = 0; other < article; other++) {
        int smaller = Math.min(sizes[article], sizes[other]);
        if (smaller >= fewest && shared[other] >= least * smaller) {
          pairs.put(
              ArticlePair.of(texts.get(article).id(), texts.get(other).id()),
              (double) shared[other] / smaller);
        }
      }
      Arrays.fill(shared, 0);
    }
    return pairs;
  }

  private int article(int place) {
    return (int) (postings[place] & ((1L << ARTICLE_BITS) - 1));
  }

  private long shingle(int place) {
    return postings[place] >>> ARTICLE_BITS;
  }

  private static long[] postings(List<ComparedText> texts, int[] sizes) {
    List<long[]> all = new ArrayList<>();
    int total = 0;
    for (int i = 0; i < texts.size(); i++) {
      int ordinal = i;
      long[] own =
          Arrays.stream(shingles(texts.get(i)))
              .map(hash -> hash << ARTICLE_BITS | ordinal)
              .distinct()
              .toArray();
      sizes[i] = own.length;
      total = Math.addExact(total, own.length);
      all.add(own);
    }
    long[] postings = new long[total];
    int end = 0;
    for (long[] own : all) {
      System.arraycopy(own, 0, postings, end, own.length);
      end += own.length;
    }
    Arrays.sort(postings);
    return postings;
  }

  private static long[] shingles(ComparedText text) {
    String[] words = text.body().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    long[] shingles = new long[Math.max(0, words.length - SHINGLE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int j = i; j < i + SHINGLE; j++) {
        hash = mixed(hash * 0x9e3779b97f4a7c15L + words[j].hashCode());
      }
      shingles[i] = hash;
    }
    return shingles;
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    return mixed ^ (mixed >>> 31);
  }
}
