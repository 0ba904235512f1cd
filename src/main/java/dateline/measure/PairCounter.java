package dateline.measure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts in how many articles two entities are named together: in the article, and within one of
 * its sentences; and how many of these articles are left when those with one text, or one origin,
 * count once. Holds a few numbers a pair in an open-addressing table, so that counting a day makes
 * no row per pair.
 */
public final class PairCounter {
  private static final long FREE = -1;

  // What is kept of each pair.
  private static final int ARTICLES = 0;
  private static final int SENTENCES = 1;
  private static final int DISTINCT = 2;
  private static final int INDEPENDENT = 3;
  private static final int LAST_TEXT = 4;
  private static final int LAST_ORIGIN = 5;
  private static final int KEPT = 6;

  private final Map<String, Integer> ids = new HashMap<>();
  private long[] pairs = new long[1 << 10];
  private int[][] kept = new int[KEPT][pairs.length];
  private int size;
  private String text = "";
  private String origin = "";
  private int texts;
  private int origins;
  private int[] articlesOf = new int[1 << 8];
  private long articleCount;

  public PairCounter() {
    Arrays.fill(pairs, FREE);
  }

  /** Takes one pair: names in order, and in how many articles they stand together. */
  @FunctionalInterface
  public interface Visitor {
    void pair(String first, String second, Counts counts);
  }

  /**
   * In how many articles a pair stands.
   *
   * @param articles all
   * @param sentence those in which both stand in one sentence
   * @param distinct those of one text once
   * @param independent those of one origin once
   */
  public record Counts(int articles, int sentence, int distinct, int independent) {}

  /**
   * Counts one article. Articles of one origin come one after the other, and among them those of
   * one text.
   *
   * @param entities what each mention names
   * @param sentence the sentence of each mention, in the same order
   * @param textOf names the text that it counts as one with
   * @param originOf names the origin that it counts as one with
   */
  public void add(String[] entities, int[] sentence, String textOf, String originOf) {
    articleCount++;
    texts += textOf.equals(text) ? 0 : 1;
    origins += originOf.equals(origin) ? 0 : 1;
    text = textOf;
    origin = originOf;
    Map<Integer, long[]> sentencesOf = new HashMap<>();
    for (int i = 0; i < entities.length; i++) {
      long[] in = sentencesOf.getOrDefault(id(entities[i]), new long[0]);
      if (in.length == 0 || in[in.length - 1] != sentence[i]) {
        in = Arrays.copyOf(in, in.length + 1);
        in[in.length - 1] = sentence[i];
      }
      sentencesOf.put(id(entities[i]), in);
    }
    count(sentencesOf);
  }

  /** Articles counted. */
  public long articles() {
    return articleCount;
  }

  /** Articles that name an entity. */
  public long articlesOf(String entity) {
    Integer id = ids.get(entity);
    return id == null ? 0 : articlesOf[id];
  }

  /** Hands out every pair once, in no particular order. */
  public void forEach(Visitor visitor) {
    String[] names = new String[ids.size()];
    ids.forEach((name, id) -> names[id] = name);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != FREE) {
        String a = names[(int) (pairs[i] >>> 32)];
        String b = names[(int) pairs[i]];
        boolean ordered = a.compareTo(b) < 0;
        visitor.pair(ordered ? a : b, ordered ? b : a, counts(i));
      }
    }
  }

  private Counts counts(int slot) {
    return new Counts(
        kept[ARTICLES][slot], kept[SENTENCES][slot], kept[DISTINCT][slot], kept[INDEPENDENT][slot]);
  }

  private void count(Map<Integer, long[]> sentencesOf) {
    int[] named = sentencesOf.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    for (int i = 0; i < named.length; i++) {
      articlesOf[named[i]]++;
      for (int j = i + 1; j < named.length; j++) {
        int slot = slot(((long) named[i] << 32) | named[j]);
        kept[ARTICLES][slot]++;
        kept[SENTENCES][slot] += meet(sentencesOf.get(named[i]), sentencesOf.get(named[j])) ? 1 : 0;
        countOnce(slot, DISTINCT, LAST_TEXT, texts);
        countOnce(slot, INDEPENDENT, LAST_ORIGIN, origins);
      }
    }
  }

  /** Counts a group of articles when its first comes. */
  private void countOnce(int slot, int count, int last, int group) {
    if (kept[last][slot] != group) {
      kept[last][slot] = group;
      kept[count][slot]++;
    }
  }

  /** Whether two sorted lists share a number. */
  private static boolean meet(long[] a, long[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  private int id(String entity) {
    int id = ids.computeIfAbsent(entity, name -> ids.size());
    if (id >= articlesOf.length) {
      articlesOf = Arrays.copyOf(articlesOf, articlesOf.length * 2);
    }
    return id;
  }

  /** Where a pair is counted; makes a place for a new one. */
  private int slot(long pair) {
    if (size * 2 > pairs.length) {
      grow();
    }
    int slot = place(pair, pairs);
    if (pairs[slot] == FREE) {
      pairs[slot] = pair;
      size++;
    }
    return slot;
  }

  private static int place(long pair, long[] table) {
    int mask = table.length - 1;
    int slot = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (table[slot] != FREE && table[slot] != pair) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] wider = new long[pairs.length * 2];
    int[][] widerKept = new int[KEPT][wider.length];
    Arrays.fill(wider, FREE);
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != FREE) {
        int slot = place(pairs[i], wider);
        wider[slot] = pairs[i];
        for (int k = 0; k < KEPT; k++) {
          widerKept[k][slot] = kept[k][i];
        }
      }
    }
    pairs = wider;
    kept = widerKept;
  }
}
