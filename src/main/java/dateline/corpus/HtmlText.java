package dateline.corpus;

import dateline.corpus.page.TagNames;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A piece of HTML as text: a paragraph for each block, no scripts, no styles. */
final class HtmlText implements NodeVisitor {
  /** Blocks that only end the line. */
  private static final Set<String> LINES = Set.of("tr", "dt", "dd", "li");

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z]");

  /** Elements inside each other: a parser looks at all around an element for each that it reads. */
  private static final int DEEPEST = 64;

  private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template");

  private final StringBuilder text = new StringBuilder();

  /** Line ends that are due before the next word. */
  private int newlines;

  private boolean space;

  private HtmlText() {}

  /**
   * The text of a piece of HTML. Line ends of a text without any tag stay; else only blocks make
   * some.
   */
  static String of(String html) {
    if (!isMarked(html)) {
      return org.jsoup.parser.Parser.unescapeEntities(html, false).strip();
    }
    org.jsoup.parser.Parser parser = org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST);
    HtmlText visitor = new HtmlText();
    Element body = parser.parseInput(TagNames.shortened(html), "").body();
    body.select(String.join(",", SILENT)).remove();
    body.traverse(visitor);
    return visitor.text.toString().strip();
  }

  /** Whether there is a tag in a text. */
  static boolean isMarked(String text) {
    return TAG.matcher(text).find();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode written && !written.isBlank()) {
      append(written.text());
    } else if (node instanceof Element element) {
      separate(element);
    } else if (node instanceof TextNode) {
      space = true;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      separate(element);
    }
  }

  private void append(String written) {
    text.append("\n".repeat(Math.min(newlines, 2))).append(newlines == 0 && space ? " " : "");
    text.append(newlines > 0 ? written.stripLeading() : written);
    newlines = 0;
    space = false;
  }

  private void separate(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      newlines++;
    } else if (LINES.contains(name)) {
      newlines = Math.max(newlines, 1);
    } else if (element.isBlock()) {
      newlines = 2;
    }
    space |= CELLS.contains(name);
  }
}
