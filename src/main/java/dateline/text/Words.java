package dateline.text;

/** Words as people count them. */
public final class Words {
  private Words() {}

  /** How many there are: what stands between white space and has a letter or a digit. */
  public static int in(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n';
      boolean begins = !white && !inside && isWordPart(c);
      words += begins ? 1 : 0;
      inside = !white && (inside || begins);
    }
    return words;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isHighSurrogate(c);
  }
}
