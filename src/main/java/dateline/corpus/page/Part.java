package dateline.corpus.page;

import dateline.text.Cleaner;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * An element that may say something about the article.
 *
 * @param position how many elements begin before it
 * @param beside how many elements around it hold what is not the article: teasers, comments
 * @param scope type of the microdata item that it belongs to; empty for none
 */
record Part(Element element, int position, int beside, String scope) {
  /** Names, headlines and dates are shorter, and so are the trees that hold them. */
  private static final int LONGEST = 1_000;

  private static final int MOST_NODES = 200;

  /** What readers see of it, on one line; the beginning of what is too long. */
  String text() {
    return text(element);
  }

  /** The value of an attribute or what readers see. */
  String value(String... attributes) {
    for (String attribute : attributes) {
      String value = element.attr(attribute);
      if (!value.isBlank() && value.length() <= LONGEST) {
        return Cleaner.line(value);
      }
    }
    return text();
  }

  /** The text of the first property of that name inside it; none without one. */
  @Nullable String inner(String property) {
    Element[] first = {null};
    int[] seen = {0};
    NodeFilter search =
        (node, depth) -> {
          if (node instanceof Element inner && inner.attr("itemprop").equals(property)) {
            first[0] = inner;
          }
          boolean over = first[0] != null || ++seen[0] > MOST_NODES;
          return over ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        };
    element.filter(search);
    Element found = first[0];
    if (found == null) {
      return null;
    }
    String content = found.attr("content");
    return content.isBlank() ? text(found) : Cleaner.line(content);
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    int[] seen = {0};
    NodeFilter collect =
        (node, depth) -> {
          append(node, text);
          boolean over = text.length() > LONGEST || ++seen[0] > MOST_NODES;
          return over ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        };
    element.filter(collect);
    return Cleaner.line(text.substring(0, Math.min(LONGEST, text.length())));
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText(), 0, Math.min(LONGEST, words.getWholeText().length()));
    } else if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
      text.append(' ');
    }
  }
}
