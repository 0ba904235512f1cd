package dateline.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * MinHash with banding as in the textbook (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets,
 * chapter 3): 5-word shingles, 128 hash functions, 32 bands of 4 rows, pairs of which the
 * signatures agree in half of their rows or more.
 */
final class MinHashBands implements CopyMethod {
  private static final int SHINGLE = 5;
  private static final int BANDS = 32;
  private static final int ROWS = 4;
  private static final double LEAST = 0.5;

  /** Buckets with more texts are passed over: they would make the work quadratic. */
  private static final int LARGEST_BUCKET = 100;

  @Override
  public String name() {
    return "MinHash, 32 bands of 4";
  }

  @Override
  public Set<ArticlePair> find(List<ComparedText> texts) {
    List<int[]> signatures = texts.stream().map(MinHashBands::signature).toList();
    Set<ArticlePair> pairs = new HashSet<>();
    for (int band = 0; band < BANDS; band++) {
      Map<Integer, List<Integer>> buckets = new HashMap<>();
      for (int i = 0; i < signatures.size(); i++) {
        int[] rows = Arrays.copyOfRange(signatures.get(i), band * ROWS, (band + 1) * ROWS);
        buckets.computeIfAbsent(Arrays.hashCode(rows), hash -> new ArrayList<>()).add(i);
      }
      buckets.values().forEach(bucket -> add(bucket, signatures, texts, pairs));
    }
    return pairs;
  }

  private static void add(
      List<Integer> bucket,
      List<int[]> signatures,
      List<ComparedText> texts,
      Set<ArticlePair> pairs) {
    if (bucket.size() > LARGEST_BUCKET) {
      return;
    }
    for (int i : bucket) {
      for (int j : bucket) {
        if (j < i && likeness(signatures.get(i), signatures.get(j)) >= LEAST) {
          pairs.add(ArticlePair.of(texts.get(i).id(), texts.get(j).id()));
        }
      }
    }
  }

  private static double likeness(int[] one, int[] other) {
    int same = 0;
    for (int i = 0; i < one.length; i++) {
      same += one[i] == other[i] ? 1 : 0;
    }
    return (double) same / one.length;
  }

  private static int[] signature(ComparedText text) {
    String[] words = text.body().toLowerCase(Locale.ROOT).split("\\s+", -1);
    int[] signature = new int[BANDS * ROWS];
    Arrays.fill(signature, Integer.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      long hash = 0;
      for (int j = i; j < i + SHINGLE; j++) {
        hash = hash * 0x9e3779b97f4a7c15L + words[j].hashCode();
      }
      for (int row = 0; row < signature.length; row++) {
        long mixed = (hash + row) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 29)) * 0x94d049bb133111ebL;
        signature[row] = Math.min(signature[row], (int) (mixed >>> 32));
      }
    }
    return signature;
  }
}
