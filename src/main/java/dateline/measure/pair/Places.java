package dateline.measure.pair;

import java.util.Arrays;

/**
 * Whom articles name in which sentences, article after article, in blocks that are never copied. An
 * article begins with a mark; behind it stand the entities that it names, in order, each once, with
 * their sentences. So whoever knows one place finds the entities before it by going back to the
 * mark.
 */
final class Places {
  private static final int BLOCK_BITS = 18;
  private static final int BLOCK = 1 << BLOCK_BITS;
  static final int IN_BLOCK = BLOCK - 1;

  /** What stands where an article begins, and behind the last of a block. */
  private static final int MARK = -1;

  private int[][] entities = new int[16][];
  private int[][] sentences = new int[16][];

  /** Of entities that stand in several sentences: how many, then which, in order. */
  private int[] several = new int[1 << 6];

  private int end;
  private int severalEnd;

  /** The block in which a place lies. */
  int[] entities(int place) {
    return entities[place >>> BLOCK_BITS];
  }

  /** The same for sentences: the one, or for several {@code ~} where they are listed. */
  int[] sentences(int place) {
    return sentences[place >>> BLOCK_BITS];
  }

  /** Takes the places of an article, one after the other. */
  @FunctionalInterface
  interface Taker {
    void take(int entity, int place);
  }

  /** Hands out the places of the article that begins somewhere, in the order of entities. */
  void forEach(int start, Taker taker) {
    int[] block = entities(start);
    int base = start & ~IN_BLOCK;
    for (int at = (start & IN_BLOCK) + 1; at < block.length && block[at] >= 0; at++) {
      taker.take(block[at], base | at);
    }
  }

  /** How many entities the article that begins somewhere names. */
  int size(int start) {
    int[] block = entities(start);
    int at = (start & IN_BLOCK) + 1;
    int first = at;
    while (at < block.length && block[at] >= 0) {
      at++;
    }
    return at - first;
  }

  /**
   * Begins an article and returns where.
   *
   * @param size entities that it will have at most
   */
  int begin(int size) {
    if (size >= BLOCK) {
      throw new IllegalArgumentException(size + " entities in one article are too many");
    }
    if ((end & IN_BLOCK) + size >= BLOCK) {
      end = ((end >>> BLOCK_BITS) + 1) << BLOCK_BITS;
    }
    int block = end >>> BLOCK_BITS;
    if (block == entities.length) {
      entities = Arrays.copyOf(entities, 2 * block);
      sentences = Arrays.copyOf(sentences, 2 * block);
    }
    makeRoom(block, (end & IN_BLOCK) + size + 1);
    int start = end;
    put(MARK, 0);
    return start;
  }

  /** Makes a block, or lets it grow up to its full size. */
  private void makeRoom(int block, int size) {
    int before = entities[block] == null ? 0 : entities[block].length;
    if (before < size) {
      int length = block == 0 ? Math.min(BLOCK, Math.max(size, 2 * before)) : BLOCK;
      entities[block] = before == 0 ? new int[length] : Arrays.copyOf(entities[block], length);
      sentences[block] = before == 0 ? new int[length] : Arrays.copyOf(sentences[block], length);
      Arrays.fill(entities[block], before, length, MARK);
    }
  }

  /** Adds an entity, greater than the one before, that stands in one sentence. */
  void put(int entity, int sentence) {
    entities[end >>> BLOCK_BITS][end & IN_BLOCK] = entity;
    sentences[end >>> BLOCK_BITS][end & IN_BLOCK] = sentence;
    end++;
  }

  /** Says that the entity added last stands in another, later sentence too. */
  void also(int sentence) {
    int[] block = sentences[(end - 1) >>> BLOCK_BITS];
    int place = (end - 1) & IN_BLOCK;
    if (severalEnd + 3 > several.length) {
      several = Arrays.copyOf(several, several.length * 2);
    }
    if (block[place] >= 0) {
      several[severalEnd] = 1;
      several[severalEnd + 1] = block[place];
      block[place] = ~severalEnd;
      severalEnd += 2;
    }
    several[severalEnd++] = sentence;
    several[~block[place]]++;
  }

  /** How many sentences two entities of an article are apart where they are nearest. */
  int apart(int one, int other) {
    if (one >= 0 && other >= 0) {
      return Math.abs(one - other);
    }
    int i = first(one);
    int j = first(other);
    int least = Integer.MAX_VALUE;
    while (i < last(one) && j < last(other)) {
      int a = one >= 0 ? one : several[i];
      int b = other >= 0 ? other : several[j];
      least = Math.min(least, Math.abs(a - b));
      if (a < b) {
        i++;
      } else {
        j++;
      }
    }
    return least;
  }

  private static int first(int sentences) {
    return sentences >= 0 ? 0 : ~sentences + 1;
  }

  private int last(int sentences) {
    return sentences >= 0 ? 1 : ~sentences + 1 + several[~sentences];
  }
}
