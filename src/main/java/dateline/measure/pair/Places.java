package dateline.measure.pair;

import java.util.Arrays;

/**
 * Whom items of articles name in which sentences, one after the other, in blocks that are never
 * copied once they are full. An item begins with a mark and its number; behind it stand the
 * entities that it names, in order, each once and each followed by its sentences. So whoever knows
 * one place finds the entities before it by going back to the mark.
 */
final class Places {
  /** A place takes two numbers: the entity, and its sentences. */
  static final int STEP = 2;

  private static final int BLOCK_BITS = 18;
  private static final int BLOCK = 1 << BLOCK_BITS;
  static final int IN_BLOCK = BLOCK - 1;

  /** What stands where an article begins, and behind the last of a block. */
  private static final int MARK = -1;

  /** Two sentences, the same where there is one, fit into one number if they are below this. */
  private static final int SENTENCE_BITS = 15;

  private static final int SENTENCES = 1 << SENTENCE_BITS;

  private int[][] blocks = new int[16][];
  private int end;

  /** Of entities that stand in more than two sentences: how many, then which, in order. */
  private int[] several = new int[1 << 6];

  private int severalEnd;

  /** Takes the places of an article, one after the other. */
  @FunctionalInterface
  interface Taker {
    void take(int entity, int place);
  }

  /** The block in which a place lies; its entity stands at {@code place & IN_BLOCK}. */
  int[] block(int place) {
    return blocks[place >>> BLOCK_BITS];
  }

  /** Hands out the places of the article that begins somewhere, in the order of entities. */
  void forEach(int start, Taker taker) {
    int[] block = block(start);
    int base = start & ~IN_BLOCK;
    for (int at = (start & IN_BLOCK) + STEP; at < block.length && block[at] >= 0; at += STEP) {
      taker.take(block[at], base | at);
    }
  }

  /** The number of the item that a place belongs to. */
  int item(int place) {
    int[] block = block(place);
    int at = place & IN_BLOCK;
    while (block[at] >= 0) {
      at -= STEP;
    }
    return block[at + 1];
  }

  /** How many entities the article that begins somewhere names. */
  int size(int start) {
    int[] block = block(start);
    int first = (start & IN_BLOCK) + STEP;
    int at = first;
    while (at < block.length && block[at] >= 0) {
      at += STEP;
    }
    return (at - first) / STEP;
  }

  /**
   * Begins an item and returns where.
   *
   * @param item its number
   * @param size entities that it will have at most
   */
  int begin(int item, int size) {
    int length = STEP * (size + 1);
    if (length > BLOCK) {
      throw new IllegalArgumentException(size + " entities in one article are too many");
    }
    if ((end & IN_BLOCK) + length > BLOCK) {
      end = ((end >>> BLOCK_BITS) + 1) << BLOCK_BITS;
    }
    int block = end >>> BLOCK_BITS;
    if (block == blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * block);
    }
    makeRoom(block, (end & IN_BLOCK) + length);
    int start = end;
    block(end)[end & IN_BLOCK] = MARK;
    block(end)[(end & IN_BLOCK) + 1] = item;
    end += STEP;
    return start;
  }

  /** Makes a block, or lets it grow up to its full size. */
  private void makeRoom(int block, int size) {
    int before = blocks[block] == null ? 0 : blocks[block].length;
    if (before < size) {
      int length = block == 0 ? Math.min(BLOCK, Math.max(size, 2 * before)) : BLOCK;
      blocks[block] = before == 0 ? new int[length] : Arrays.copyOf(blocks[block], length);
      Arrays.fill(blocks[block], before, length, MARK);
    }
  }

  /** Adds an entity, greater than the one before, that stands in one sentence. */
  void put(int entity, int sentence) {
    int[] block = block(end);
    int at = end & IN_BLOCK;
    int known = Math.min(sentence, SENTENCES - 1);
    block[at] = entity;
    block[at + 1] = known << SENTENCE_BITS | known;
    end += STEP;
  }

  /** Says that the entity added last stands in another, later sentence too. */
  void also(int sentence) {
    int[] block = block(end - STEP);
    int at = (end - 1) & IN_BLOCK;
    int known = Math.min(sentence, SENTENCES - 1);
    if (block[at] >= 0 && first(block[at]) == last(block[at])) {
      block[at] = known << SENTENCE_BITS | first(block[at]);
      return;
    }
    if (severalEnd + 4 > several.length) {
      several = Arrays.copyOf(several, several.length * 2);
    }
    if (block[at] >= 0) {
      several[severalEnd] = 2;
      several[severalEnd + 1] = first(block[at]);
      several[severalEnd + 2] = last(block[at]);
      block[at] = ~severalEnd;
      severalEnd += 3;
    }
    several[severalEnd++] = known;
    several[~block[at]]++;
  }

  /** How many sentences two entities of an article are apart where they are nearest. */
  int apart(int one, int other) {
    if ((one | other) < 0) {
      return apartInSeveral(one, other);
    }
    int within = Math.min(Math.abs(first(one) - first(other)), Math.abs(last(one) - last(other)));
    int across = Math.min(Math.abs(first(one) - last(other)), Math.abs(last(one) - first(other)));
    return Math.min(within, across);
  }

  private int apartInSeveral(int one, int other) {
    Nearest nearest = nearest(one, other);
    return Math.abs(nearest.one - nearest.other);
  }

  /** Two sentences, one of each of two entities. */
  record Nearest(int one, int other) {}

  /** The sentences of two entities of an article that are nearest to each other, the first such. */
  Nearest nearest(int one, int other) {
    Nearest nearest = new Nearest(sentence(one, 0), sentence(other, 0));
    int i = 0;
    int j = 0;
    while (i < count(one) && j < count(other)) {
      int a = sentence(one, i);
      int b = sentence(other, j);
      if (Math.abs(a - b) < Math.abs(nearest.one - nearest.other)) {
        nearest = new Nearest(a, b);
      }
      if (a < b) {
        i++;
      } else {
        j++;
      }
    }
    return nearest;
  }

  private int count(int sentences) {
    return sentences >= 0 ? 2 : several[~sentences];
  }

  private int sentence(int sentences, int i) {
    if (sentences < 0) {
      return several[~sentences + 1 + i];
    }
    return i == 0 ? first(sentences) : last(sentences);
  }

  private static int first(int sentences) {
    return sentences & (SENTENCES - 1);
  }

  private static int last(int sentences) {
    return sentences >>> SENTENCE_BITS;
  }
}
