package dateline.corpus.page;

/**
 * Cuts names of tags that are longer than any: jsoup takes time by the square of a name's length.
 * Damaged pages have names of a megabyte.
 */
public final class TagNames {
  private static final int LONGEST = 100;

  private TagNames() {}

  /** The same HTML or XML with no name longer than a hundred characters; mostly the text itself. */
  public static String shortened(String markup) {
    StringBuilder shorter = null;
    int copied = 0;
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      int end = nameEnd(markup, at + 1);
      if (end - at > LONGEST) {
        shorter = shorter == null ? new StringBuilder(markup.length()) : shorter;
        shorter.append(markup, copied, at + LONGEST);
        copied = end;
        at = end - 1;
      }
    }
    return shorter == null ? markup : shorter.append(markup.substring(copied)).toString();
  }

  /** Where the name ends that begins somewhere; a closing tag's slash belongs to it. */
  private static int nameEnd(String markup, int start) {
    int at = start < markup.length() && markup.charAt(start) == '/' ? start + 1 : start;
    if (at >= markup.length() || !Character.isLetter(markup.charAt(at))) {
      return at;
    }
    while (at < markup.length() && !endsName(markup.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean endsName(char c) {
    return c <= ' ' || c == '/' || c == '>';
  }
}
