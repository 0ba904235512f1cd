package dateline.sentiment.linear;

import dateline.sentiment.Passage;
import dateline.sentiment.tone.Valences;
import dateline.sentiment.tone.ValuedWord;
import dateline.sentiment.tone.WordCount;
import dateline.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the words around a target tell, as rows of hashed features with their values: words and
 * pairs of words anywhere, near it, in its clause and at its sides, and valued words. The target
 * itself is hidden: whom a sentence is about shall not decide what it is found to say. For one
 * thread.
 */
public final class TargetFeatures {
  /** Rows. */
  public static final int COUNT = 1 << 18;

  /** Tokens to each side that are looked at. */
  private static final int REACH = 50;

  /** Words to each side that are near. */
  private static final int NEAR = 8;

  /** Words to each side whose exact place counts. */
  private static final int PLACES = 3;

  private static final int TARGET = 1;
  private static final int NUMBER = 2;
  private static final int EDGE = 3;

  private final Valences valences;

  private int[] rows = new int[256];
  private float[] values = new float[256];
  private int count;

  /** The words around the target as numbers; the target is one. */
  private int[] words = new int[0];

  private boolean[] isWord = new boolean[0];
  private int target;

  /** With a list of valued words. */
  public TargetFeatures(Valences valences) {
    this.valences = valences.withoutEvents();
  }

  /** Reads a passage; what was read before is forgotten. */
  public void read(Passage passage) {
    count = 0;
    Span named = passage.target();
    int from = Math.max(0, named.start() - REACH);
    int to = Math.min(passage.words().size(), named.end() + REACH);
    number(passage.words(), from, to, named);
    addWords();
    addNear();
    addClause();
    addPlaces();
    addValued(
        passage.words().subList(from, to), new Span(named.start() - from, named.end() - from));
    add(0, Kind.ALWAYS.salt, 1);
  }

  /** Features of the passage. */
  public int count() {
    return count;
  }

  /** The row of a feature, from 0 to {@link #COUNT} - 1; two features may have the same. */
  public int row(int feature) {
    return rows[feature];
  }

  /** Its value. */
  public float value(int feature) {
    return values[feature];
  }

  private enum Kind {
    ALWAYS,
    WORD,
    PAIR,
    NEAR_LEFT,
    NEAR_RIGHT,
    NEAR_PAIR_LEFT,
    NEAR_PAIR_RIGHT,
    CLAUSE_LEFT,
    CLAUSE_RIGHT,
    PLACE,
    AROUND,
    PAIR_LEFT,
    PAIR_RIGHT,
    VALUE,
    VALUE_AT;

    private final int salt = mixed(name().hashCode());
  }

  private void number(List<String> all, int from, int to, Span named) {
    int size = to - from - named.length() + 1;
    words = new int[size];
    isWord = new boolean[size];
    target = named.start() - from;
    for (int i = 0; i < size; i++) {
      int at = i <= target ? from + i : from + i + named.length() - 1;
      words[i] = i == target ? TARGET : number(all.get(at));
      isWord[i] = i == target || WordCount.isWord(all.get(at));
    }
  }

  private static int number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return NUMBER;
    }
    return mixed(word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').hashCode());
  }

  private void addWords() {
    for (int i = 0; i < words.length; i++) {
      if (i != target) {
        add(words[i], Kind.WORD.salt, 1);
      }
      if (i + 1 < words.length) {
        add(pair(words[i], words[i + 1]), Kind.PAIR.salt, 1);
      }
    }
  }

  private void addNear() {
    for (int i = Math.max(0, target - NEAR); i < Math.min(words.length, target + NEAR + 1); i++) {
      if (i != target) {
        boolean left = i < target;
        float weight = (float) (1 / Math.sqrt(Math.abs(i - target)));
        add(words[i], (left ? Kind.NEAR_LEFT : Kind.NEAR_RIGHT).salt, weight);
        int other = left ? word(i - 1) : word(i + 1);
        int both = left ? pair(other, words[i]) : pair(words[i], other);
        add(both, (left ? Kind.NEAR_PAIR_LEFT : Kind.NEAR_PAIR_RIGHT).salt, weight);
      }
    }
  }

  /** The words up to the next mark on each side. */
  private void addClause() {
    for (int i = target - 1; i >= 0 && isWord[i]; i--) {
      add(words[i], Kind.CLAUSE_LEFT.salt, 1);
    }
    for (int i = target + 1; i < words.length && isWord[i]; i++) {
      add(words[i], Kind.CLAUSE_RIGHT.salt, 1);
    }
  }

  private void addPlaces() {
    for (int d = 1; d <= PLACES; d++) {
      add(pair(word(target - d), -d), Kind.PLACE.salt, 1);
      add(pair(word(target + d), d), Kind.PLACE.salt, 1);
    }
    add(pair(word(target - 1), word(target + 1)), Kind.AROUND.salt, 1);
    add(pair(word(target - 2), word(target - 1)), Kind.PAIR_LEFT.salt, 1);
    add(pair(word(target + 1), word(target + 2)), Kind.PAIR_RIGHT.salt, 1);
  }

  private void addValued(List<String> near, Span named) {
    float[] sums = new float[8];
    for (ValuedWord word : valences.in(near)) {
      if (!word.tokens().overlaps(named)) {
        boolean left = word.tokens().start() < named.start();
        int distance =
            left
                ? named.start() - word.tokens().end() + 1
                : word.tokens().start() - named.end() + 1;
        int sign = word.valence() > 0 ? 1 : 0;
        float size = Math.abs(word.valence());
        sums[sign] += size;
        sums[2 + sign] += (float) (size * Math.exp(-distance / 8.0));
        sums[4 + 2 * (left ? 1 : 0) + sign] += (float) (size * Math.exp(-distance / 8.0));
        int bucket = Math.min(5, distance / 2);
        add(pair(bucket * 2 + sign, left ? 1 : 0), Kind.VALUE_AT.salt, 1);
      }
    }
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] != 0) {
        add(i, Kind.VALUE.salt, (float) Math.log1p(sums[i]));
      }
    }
  }

  private int word(int i) {
    return i >= 0 && i < words.length ? words[i] : EDGE;
  }

  private static int pair(int a, int b) {
    return mixed(a * 31 + b);
  }

  private void add(int what, int salt, float value) {
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    rows[count] = mixed(what ^ salt) & (COUNT - 1);
    values[count] = value;
    count++;
  }

  /** The finaliser of MurmurHash3. */
  private static int mixed(int x) {
    int h = x ^ (x >>> 16);
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
