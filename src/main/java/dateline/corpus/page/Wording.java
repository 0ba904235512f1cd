package dateline.corpus.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two headlines are worded alike. */
final class Wording {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Wording() {}

  /** Letters and digits only, in lower case. */
  static String bare(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  static boolean same(String one, String other) {
    String bare = bare(one);
    return !bare.isEmpty() && bare.equals(bare(other));
  }

  /** Whether they are the same, one begins with the other, or they share most words. */
  static boolean alike(String one, String other) {
    String a = bare(one);
    String b = bare(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    boolean within = Math.min(a.length(), b.length()) >= 8 && (a.contains(b) || b.contains(a));
    return a.equals(b) || within || shared(words(one), words(other)) >= 0.5;
  }

  private static double shared(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    return (double) common / Math.max(1, Math.max(one.size(), other.size()));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
