package dateline.measure.pair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * Finds the items of an article that has several, such as a round-up: the division under which its
 * names are likeliest, if each item has a vocabulary of names of its own (after Utiyama and Isahara
 * 2001). In an item, the next name is one of those before in proportion to their number, or, as if
 * four more had been there, any name as often as the news of the days has it. So a name that is
 * everywhere ties little together, and a rare one much.
 */
public final class ItemFinder {
  /** An article that names fewer has no items. */
  private static final int MANY = 21;

  /** Sentences from the first to the last mention of an item, at least. */
  private static final int SENTENCES = 3;

  /** Entities that an item names at least. */
  private static final int ENTITIES = 3;

  /** Names of the news that count as much as those of the item. */
  private static final double FROM_NEWS = 4;

  /** So many times likelier, as a logarithm, a division has to be for each item more. */
  private static final double COST = 20;

  /** What is rare among fewer names cannot be told: they are taken for so many. */
  private static final long LEAST_NAMES = 50_000;

  private final IntToLongFunction mentions;
  private final double names;

  /**
   * A finder.
   *
   * @param mentions how often the news of the days names each entity, at least once if it is asked
   * @param names all mentions
   */
  public ItemFinder(IntToLongFunction mentions, long names) {
    this.mentions = mentions;
    this.names = Math.max(names, LEAST_NAMES);
  }

  /**
   * The item of each mention, from 0 on.
   *
   * @param entities whom each mention names, in the order of the text
   * @param sentences the sentence of each
   * @param size how many mentions there are
   */
  public int[] items(int[] entities, int[] sentences, int size) {
    int[] items = new int[size];
    if (size < MANY || Arrays.stream(entities, 0, size).distinct().count() < MANY) {
      return items;
    }
    int[] begins = begins(sentences, size);
    int[] from = likeliest(entities, sentences, begins);
    int end = begins.length - 1;
    int item = 0;
    while (end > 0) {
      Arrays.fill(items, begins[from[end]], begins[end], item++);
      end = from[end];
    }
    for (int i = 0; i < size; i++) {
      items[i] = item - 1 - items[i];
    }
    return items;
  }

  /** The first mention of each sentence that has one, and the end. */
  private static int[] begins(int[] sentences, int size) {
    int[] begins = new int[size + 1];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sentences[i] != sentences[i - 1]) {
        begins[count++] = i;
      }
    }
    begins[count] = size;
    return Arrays.copyOf(begins, count + 1);
  }

  /** For each end of a sentence, where the last item of the likeliest division up to it begins. */
  private int[] likeliest(int[] entities, int[] sentences, int[] begins) {
    int count = begins.length - 1;
    double[] least = new double[count + 1];
    Arrays.fill(least, 1, count + 1, Double.POSITIVE_INFINITY);
    int[] from = new int[count + 1];
    for (int first = 0; first < count; first++) {
      double cost = least[first] + (first > 0 ? COST : 0);
      Map<Integer, Integer> named = new HashMap<>();
      for (int end = first + 1; end <= count && cost < Double.POSITIVE_INFINITY; end++) {
        for (int i = begins[end - 1]; i < begins[end]; i++) {
          int before = i - begins[first];
          int same = named.merge(entities[i], 1, Integer::sum) - 1;
          double fromNews = FROM_NEWS * mentions.applyAsLong(entities[i]) / names;
          cost -= Math.log((same + fromNews) / (before + FROM_NEWS));
        }
        int across = sentences[begins[end] - 1] - sentences[begins[first]] + 1;
        boolean isAll = first == 0 && end == count;
        boolean isItem = across >= SENTENCES && named.size() >= ENTITIES;
        if ((isAll || isItem) && cost < least[end]) {
          least[end] = cost;
          from[end] = first;
        }
      }
    }
    return from;
  }
}
