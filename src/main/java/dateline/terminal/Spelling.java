package dateline.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a word may be meant for. */
public final class Spelling {
  private static final int MOST = 3;

  /** A letter in so many may be wrong. */
  private static final int LETTERS_A_MISTAKE = 3;

  private Spelling() {}

  private record Candidate(String name, int mistakes) {}

  /**
   * The names that a word may be meant for, at most three that are as likely: those that begin with
   * it, or those that differ from it in the fewest letters, up to one in three (added, lost,
   * changed or swapped with its neighbour: Damerau 1964). Case does not count.
   */
  public static List<String> similar(String word, Collection<String> names) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<Candidate> candidates =
        names.stream()
            .map(name -> new Candidate(name, mistakes(lower, name.toLowerCase(Locale.ROOT))))
            .filter(candidate -> candidate.mistakes <= most(word))
            .sorted(Comparator.comparingInt(Candidate::mistakes).thenComparing(Candidate::name))
            .toList();
    return candidates.stream()
        .filter(candidate -> candidate.mistakes == candidates.get(0).mistakes)
        .map(Candidate::name)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** {@code , did you mean a or b?}; nothing where no name is like the word. */
  public static String hint(String word, Collection<String> names) {
    List<String> similar = similar(word, names);
    return similar.isEmpty() ? "" : ", did you mean " + String.join(" or ", similar) + "?";
  }

  private static int most(String word) {
    return Math.max(1, (word.length() + 1) / LETTERS_A_MISTAKE);
  }

  private static int mistakes(String word, String name) {
    int most = most(word);
    if (word.length() >= LETTERS_A_MISTAKE && name.startsWith(word)) {
      return 1;
    }
    return Math.abs(word.length() - name.length()) > most ? most + 1 : distance(word, name);
  }

  /** Row by row of the table of distances between the beginnings of both. */
  private static int distance(String one, String other) {
    int[] twoBefore = new int[other.length() + 1];
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(before[j], row[j - 1]) + 1, before[j - 1] + changed);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
        }
      }
      twoBefore = before;
      before = row;
    }
    return before[other.length()];
  }
}
