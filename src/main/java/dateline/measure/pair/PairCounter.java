package dateline.measure.pair;

import java.util.Arrays;

/**
 * Takes articles one by one, with whom they name in which sentences, and then knows for every two
 * entities in how many articles they are named together. Holds some twelve bytes an entity of an
 * article; no pair is ever written down before it is counted.
 */
public final class PairCounter {
  private static final int SENTENCE_BITS = 24;
  private static final int ENTITY_BITS = 32;
  private static final int MOST_ITEMS = 1 << (Long.SIZE - 1 - SENTENCE_BITS - ENTITY_BITS);
  private static final int LAST_SENTENCE = (1 << SENTENCE_BITS) - 1;

  private final int roundUp;
  private final Places places = new Places();

  private final Items items = new Items();
  private int articles;
  private int entities;

  /** What the article names that is not ended yet: item, entity and sentence in one number. */
  private long[] names = new long[1 << 8];

  private int named;

  /**
   * A counter of articles.
   *
   * @param roundUp the number of entities above which an article of several items is a round-up,
   *     whose pairs weigh one divided by its items; 0: none is
   */
  public PairCounter(int roundUp) {
    this.roundUp = roundUp;
  }

  /**
   * Says whom the article names.
   *
   * @param entity a number from 0 on, without gaps
   * @param sentence its ordinal in the article
   * @param item the ordinal of the item that the sentence belongs to; 0 where there are no items
   */
  public void name(int entity, int sentence, int item) {
    if (named == names.length) {
      names = Arrays.copyOf(names, 2 * named);
    }
    long inItem = Math.min(item, MOST_ITEMS - 1);
    names[named++] =
        (inItem << ENTITY_BITS | entity) << SENTENCE_BITS | Math.min(sentence, LAST_SENTENCE);
    entities = Math.max(entities, entity + 1);
  }

  /**
   * Ends the article.
   *
   * @param distinct a number for the text that it counts as one with, from 0 on, without gaps
   * @param origin a number for the origin that it counts as one with; texts of one are of one
   *     origin
   */
  public void end(int distinct, int origin) {
    Arrays.sort(names, 0, named);
    int first = items.count();
    int before = -1;
    int different = 0;
    long last = -1;
    for (int i = 0; i < named; i++) {
      int item = (int) (names[i] >>> (ENTITY_BITS + SENTENCE_BITS));
      if (item != before) {
        begin(distinct, origin, named - i);
        before = item;
      }
      different += add(names[i], last) ? 1 : 0;
      last = names[i];
    }
    if (named == 0) {
      begin(distinct, origin, 0);
    }
    if (roundUp > 0 && different > roundUp) {
      items.divide(first, items.count() - first);
    }
    articles++;
    named = 0;
  }

  /** Adds a name and returns whether its item has not named the entity before. */
  private boolean add(long name, long last) {
    int entity = (int) (name >>> SENTENCE_BITS);
    int sentence = (int) name & LAST_SENTENCE;
    if (last >= 0 && name >>> SENTENCE_BITS == last >>> SENTENCE_BITS) {
      if (name != last) {
        places.also(sentence);
      }
      return false;
    }
    places.put(entity, sentence);
    return true;
  }

  private void begin(int distinct, int origin, int size) {
    items.add(places.begin(items.count(), size), articles, distinct, origin);
  }

  /** What was taken, ready to be counted; nothing can be added after. */
  public PairIndex index() {
    return new PairIndex(places, items, entities, articles);
  }
}
