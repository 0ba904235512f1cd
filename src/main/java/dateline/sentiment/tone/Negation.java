package dateline.sentiment.tone;

import java.util.List;
import java.util.Set;

/** Turns a valence over where the text says that it is not so. */
final class Negation {
  /** "was not a very brave" still negates; what stands further away is mostly another clause. */
  private static final int REACH = 3;

  private static final Set<String> WORDS = Set.of("not", "no", "never", "cannot");

  /** Ends the contractions of "not": don't, isn't. */
  private static final String CONTRACTED = "n't";

  /** As long as "shouldn't" or "mightn't" can be; keeps long tokens from being copied. */
  private static final int LONGEST = 9;

  private Negation() {}

  /**
   * Whether a negation stands at most three words before a token, with no mark between, and not
   * before {@code from}.
   */
  static boolean reaches(List<String> words, int token, int from) {
    int last = Math.max(from, token - REACH);
    for (int i = token - 1; i >= last && isWord(words.get(i)); i--) {
      if (isNegation(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The valence of a word under a negation: the other side, half as strong and never 0. "Not brave"
   * blames less than "cowardly" does.
   */
  static int negated(int valence) {
    return -(valence + Integer.signum(valence)) / 2;
  }

  private static boolean isWord(String token) {
    return WordCount.isWord(token) || WordCount.isSuffix(token);
  }

  private static boolean isNegation(String token) {
    if (token.length() > LONGEST) {
      return false;
    }
    String word = Valences.fold(token);
    return WORDS.contains(word) || word.endsWith(CONTRACTED);
  }
}
