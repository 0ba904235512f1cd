package dateline.corpus.page;

import dateline.text.Cleaner;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * An element that may say something about the article.
 *
 * @param position how many elements begin before it
 * @param beside how many elements around it hold what is not the article: teasers, comments
 * @param listed whether it stands in a list or in the trail that leads to the page
 * @param scope type of the microdata item that it belongs to; empty for none
 */
record Part(Element element, int position, int beside, boolean listed, String scope) {
  /** Names, headlines and dates are shorter, and so are the trees that hold them. */
  private static final int LONGEST = 1_000;

  private static final int MOST_NODES = 200;

  /** What stands over or between the parts of a headline, by the names that pages give it. */
  private static final Pattern KICKER =
      Pattern.compile(
          "(?i)kicker|over-?line|top-?line|dachzeile|catch-?line|roof-?line|spitzmarke|antetit"
              + "|occhiello"
              + "|sur-?titre|eyebrow|title-?header|header-label|title_{0,2}topic|sr-only"
              + "|(?:visually|a11y)-?hidden"
              + "|off-?screen|hidden-?dash|badge");

  private static final Pattern LEADING = Pattern.compile("^[-–—:/|•+\\s]+(?=\\S)");

  /** What readers see of it, on one line; the beginning of what is too long. */
  String text() {
    return text(element, inner -> false);
  }

  /** Its text without what stands over the headline proper: kickers, labels, badges. */
  String headline() {
    String bare = text(element, Part::isKicker);
    return bare.isEmpty() ? text() : LEADING.matcher(bare).replaceFirst("");
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
          return over ? FilterResult.STOP : FilterResult.CONTINUE;
        };
    element.filter(search);
    Element found = first[0];
    if (found == null) {
      return null;
    }
    String content = found.attr("content");
    return content.isBlank() ? text(found, inner -> false) : Cleaner.line(content);
  }

  private static boolean isKicker(Element inner) {
    StringBuilder names = new StringBuilder();
    for (Attribute attribute : inner.attributes()) {
      String name = attribute.getKey();
      if (name.equals("class") || name.startsWith("data-")) {
        names.append(name).append(' ').append(attribute.getValue()).append(' ');
      }
    }
    names.setLength(Math.min(LONGEST, names.length()));
    return KICKER.matcher(names).find();
  }

  private static String text(Element element, Predicate<Element> without) {
    StringBuilder text = new StringBuilder();
    int[] seen = {0};
    NodeFilter collect =
        (node, depth) -> {
          if (text.length() > LONGEST || ++seen[0] > MOST_NODES) {
            return FilterResult.STOP;
          }
          if (depth > 0 && node instanceof Element inner && without.test(inner)) {
            return FilterResult.SKIP_ENTIRELY;
          }
          append(node, text);
          return FilterResult.CONTINUE;
        };
    element.filter(collect);
    return Cleaner.line(text.substring(0, Math.min(LONGEST, text.length())));
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      String whole = words.getWholeText();
      text.append(whole, 0, Math.min(LONGEST, whole.length()));
    } else if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
      text.append(' ');
    }
  }
}
