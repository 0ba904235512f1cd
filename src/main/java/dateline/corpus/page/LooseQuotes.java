package dateline.corpus.page;

/**
 * Quotation marks in JSON that somebody forgot to escape: a mark closes a string only where
 * something follows that can follow a string.
 */
final class LooseQuotes {
  private final String json;
  private final StringBuilder escaped;

  private LooseQuotes(String json) {
    this.json = json;
    escaped = new StringBuilder(json.length() + 16);
  }

  /** The same JSON with every quotation mark inside a string escaped, as far as one can tell. */
  static String escaped(String json) {
    return new LooseQuotes(json).escaped();
  }

  private String escaped() {
    boolean inside = false;
    for (int at = 0; at < json.length(); at++) {
      char c = json.charAt(at);
      if (inside && c == '\\' && at + 1 < json.length()) {
        escaped.append(c).append(json.charAt(++at));
      } else if (c == '"' && inside && !closes(at)) {
        escaped.append("\\\"");
      } else {
        inside ^= c == '"';
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private boolean closes(int mark) {
    int next = afterSpace(mark + 1);
    if (next == json.length() || ":}]".indexOf(json.charAt(next)) >= 0) {
      return true;
    }
    return json.charAt(next) == ',' && valueOrNameAt(afterSpace(next + 1));
  }

  private boolean valueOrNameAt(int at) {
    return at == json.length() || "\"{[]}0123456789-tfn".indexOf(json.charAt(at)) >= 0;
  }

  /** Looks a little ahead only, so that a file of quotation marks and spaces stays linear. */
  private int afterSpace(int from) {
    int at = from;
    int furthest = Math.min(json.length(), from + 200);
    while (at < furthest && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at;
  }
}
