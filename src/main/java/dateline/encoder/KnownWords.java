package dateline.encoder;

import java.util.HashMap;
import java.util.Map;

/** Cuts words into pieces and remembers them; for one thread. */
final class KnownWords {
  /** From this many words on it forgets them all; memory has a bound. */
  private static final int MOST_WORDS = 100_000;

  private final WordPieces pieces;
  private final Map<String, int[]> known = new HashMap<>();

  /** By a vocabulary, a piece a line. */
  KnownWords(String vocabulary) {
    pieces = new WordPieces(vocabulary);
  }

  /** The mark before a sentence. */
  int first() {
    return pieces.first();
  }

  /** The mark behind a sentence. */
  int last() {
    return pieces.last();
  }

  /** Stands for a word that is hidden. */
  int mask() {
    return pieces.mask();
  }

  /** The pieces of a word: at least one, at most twelve. */
  int[] pieces(String word) {
    int[] found = known.get(word);
    if (found == null) {
      found = pieces.of(word);
      if (known.size() >= MOST_WORDS) {
        known.clear();
      }
      known.put(word, found);
    }
    return found;
  }
}
