package dateline.entity.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often words stand side by side in a text. Words count from 0, the most frequent first; word 0
 * is the end of a sentence. Rows lie one behind the other: those of word {@code w} from {@code
 * starts[w]} on.
 */
public final class Bigrams {
  /** The word between two sentences. */
  static final String BOUNDARY = "\n";

  private final List<String> words;
  private final Rows after;
  private final Rows before;

  /** For each word its neighbours on one side, and how often each stands there. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared; millions of rows.
  record Rows(int[] starts, int[] words, int[] counts) {
    int sum(int word) {
      return Arrays.stream(counts, starts[word], starts[word + 1]).sum();
    }
  }

  private Bigrams(List<String> words, Rows after, Rows before) {
    this.words = words;
    this.after = after;
    this.before = before;
  }

  /** The words, the most frequent first, behind the boundary of sentences. */
  public List<String> words() {
    return words;
  }

  Rows after() {
    return after;
  }

  Rows before() {
    return before;
  }

  /** Collects a text, sentence by sentence. */
  public static final class Collector {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] text = new int[1 << 20];
    private int length;

    public Collector() {
      add(BOUNDARY);
    }

    /** Adds the words of a sentence, in order. */
    public void addSentence(List<String> sentence) {
      sentence.forEach(this::add);
      add(BOUNDARY);
    }

    private void add(String word) {
      Integer id = ids.get(word);
      if (id == null) {
        id = words.size();
        ids.put(word, id);
        words.add(word);
      }
      if (length == text.length) {
        text = Arrays.copyOf(text, length * 2);
      }
      text[length++] = id;
    }

    /** The bigrams of those words that occur at least so often; others part a sentence. */
    public Bigrams bigrams(int leastCount) {
      int[] counts = new int[words.size()];
      for (int i = 0; i < length; i++) {
        counts[text[i]]++;
      }
      List<Integer> kept = new ArrayList<>();
      for (int id = 1; id < counts.length; id++) {
        if (counts[id] >= leastCount) {
          kept.add(id);
        }
      }
      kept.sort(Comparator.comparingInt((Integer id) -> -counts[id]).thenComparing(words::get));
      kept.add(0, 0);
      int[] rank = new int[counts.length];
      Arrays.fill(rank, -1);
      for (int i = 0; i < kept.size(); i++) {
        rank[kept.get(i)] = i;
      }
      long[] pairs = pairs(rank);
      return new Bigrams(
          kept.stream().map(words::get).toList(),
          rows(pairs, kept.size()),
          rows(turned(pairs), kept.size()));
    }

    /** Each two neighbours as one number, the first word above, in order. */
    private long[] pairs(int[] rank) {
      long[] pairs = new long[length];
      int count = 0;
      for (int i = 1; i < length; i++) {
        int first = rank[text[i - 1]];
        int second = rank[text[i]];
        if (first >= 0 && second >= 0) {
          pairs[count++] = ((long) first << Integer.SIZE) | second;
        }
      }
      pairs = Arrays.copyOf(pairs, count);
      Arrays.sort(pairs);
      return pairs;
    }

    private static long[] turned(long[] pairs) {
      return Arrays.stream(pairs)
          .map(pair -> Long.rotateLeft(pair, Integer.SIZE))
          .sorted()
          .toArray();
    }

    private static Rows rows(long[] pairs, int words) {
      int distinct = 0;
      int[] starts = new int[words + 1];
      int[] others = new int[pairs.length];
      int[] counts = new int[pairs.length];
      for (int i = 0; i < pairs.length; i++) {
        if (i == 0 || pairs[i] != pairs[i - 1]) {
          others[distinct] = (int) pairs[i];
          starts[(int) (pairs[i] >>> Integer.SIZE) + 1] = ++distinct;
        }
        counts[distinct - 1]++;
      }
      for (int word = 0; word < words; word++) {
        starts[word + 1] = Math.max(starts[word + 1], starts[word]);
      }
      return new Rows(starts, Arrays.copyOf(others, distinct), Arrays.copyOf(counts, distinct));
    }
  }
}
