package dateline.story;

import dateline.text.Document;
import java.util.Arrays;
import java.util.List;

/**
 * A sample of a text's shingles: all whose number is small enough (FracMinHash, Irber et al. 2022).
 * Two texts choose the same ones, so that the share of one that stands in the other is estimated
 * without bias, however unequal their lengths are; a MinHash of fixed size cannot do that. Short
 * texts keep every shingle.
 */
public final class Sketch {
  /** A sketch is made sparser by no more levels than this. */
  private static final int SPARSEST = 2;

  /** The level of a sketch's keys. */
  private static final int KEYS = 3;

  /** A sketch has at least so many keys, or all its shingles: few of a short text's are sparse. */
  private static final int LEAST_KEYS = 64;

  /** A sketch is made sparser while it has more shingles than this. */
  private static final int PLENTY = 256;

  private final int level;
  private final int[] numbers;

  private Sketch(int level, int[] numbers) {
    this.level = level;
    this.numbers = numbers;
  }

  /** The sketch of a document's body. */
  public static Sketch of(Document document) {
    int[] shingles = Shingles.of(document);
    int level = 0;
    while (level < SPARSEST && shingles.length >> level > PLENTY) {
      level++;
    }
    return of(shingles, level);
  }

  /** All shingles of a document's body. */
  static Sketch whole(Document document) {
    return of(Shingles.of(document), 0);
  }

  /**
   * A sketch that was stored.
   *
   * @param level see {@link #level()}
   * @param numbers see {@link #numbers()}
   */
  public static Sketch of(int level, List<Integer> numbers) {
    return of(numbers.stream().mapToInt(Integer::intValue).toArray(), level);
  }

  private static Sketch of(int[] shingles, int level) {
    int bound = bound(level);
    int[] numbers = Arrays.stream(shingles).filter(s -> s <= bound).sorted().toArray();
    int count = 0;
    for (int number : numbers) {
      if (count == 0 || numbers[count - 1] >> 1 != number >> 1) {
        numbers[count++] = number;
      }
    }
    return new Sketch(level, Arrays.copyOf(numbers, count));
  }

  /** How sparse the sketch is: it has one shingle in two to the power of this. */
  public int level() {
    return level;
  }

  /** The sampled shingles in ascending order, each once; see {@link Shingles}. */
  public List<Integer> numbers() {
    return Arrays.stream(numbers).boxed().toList();
  }

  /** The hash of a sampled shingle. */
  int hash(int i) {
    return numbers[i] >> 1;
  }

  /** Whether a sampled shingle is in others' words wherever the text has it. */
  boolean isQuoted(int i) {
    return (numbers[i] & 1) == 1;
  }

  /** How many shingles it has. */
  int size() {
    return numbers.length;
  }

  /** How many of the shingles, the first ones, are keys: those that lead to articles like it. */
  int keys() {
    return Math.max(size(KEYS), Math.min(LEAST_KEYS, numbers.length));
  }

  /** How many of the keys every text chooses alike, whatever its length. */
  int commonKeys() {
    return size(KEYS);
  }

  /**
   * How many of the shingles belong to a sparser sketch of the same text: they are the first ones.
   */
  int size(int sparser) {
    if (sparser <= level) {
      return numbers.length;
    }
    int found = Arrays.binarySearch(numbers, bound(sparser));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The highest number of a level. */
  private static int bound(int level) {
    return (int) ((Shingles.RANGE >>> level) - 1);
  }
}
