package dateline.corpus.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page that may say something about its article, gathered in one walk over the page,
 * however deep.
 */
final class PageParts implements NodeVisitor {
  /** Parts of one kind that are kept: what comes later is not at the head of the article. */
  private static final int MOST = 500;

  /** Scripts beyond this many characters together are left unread. */
  private static final int LONGEST_SCRIPTS = 16 << 20;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|\\d\\d\\.\\d\\d\\.\\d\\d");

  final Metas metas = new Metas();
  final List<String> scripts = new ArrayList<>();
  final List<Part> headlines = new ArrayList<>();
  final List<Part> subheadings = new ArrayList<>();
  final List<Part> times = new ArrayList<>();
  final List<Part> dates = new ArrayList<>();
  final List<Part> properties = new ArrayList<>();
  final List<Part> authorLinks = new ArrayList<>();
  final List<Part> bylines = new ArrayList<>();
  @Nullable String canonical;
  @Nullable String language;
  @Nullable String title;

  private final Map<String, ClassHints> known = new HashMap<>();
  private final Deque<Element> beside = new ArrayDeque<>();
  private final Deque<Element> lists = new ArrayDeque<>();
  private final Deque<Element> scopes = new ArrayDeque<>();
  private int position;
  private int scriptCharacters;

  private PageParts() {}

  static PageParts of(Document page) {
    PageParts parts = new PageParts();
    page.traverse(parts);
    return parts;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      position++;
      ClassHints hints = hints(element);
      gather(element, hints);
      enter(element, hints);
    } else if (node instanceof TextNode text && isDated(text)) {
      Element parent = text.parent();
      if (parent != null) {
        keep(parent, dates);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    for (Deque<Element> open : List.of(beside, lists, scopes)) {
      if (node.equals(open.peek())) {
        open.pop();
      }
    }
  }

  private void enter(Element element, ClassHints hints) {
    if (isBeside(element, hints)) {
      beside.push(element);
    }
    if (isList(element, hints)) {
      lists.push(element);
    }
    if (element.hasAttr("itemscope")) {
      scopes.push(element);
    }
  }

  private void gather(Element element, ClassHints hints) {
    switch (element.normalName()) {
      case "html" -> language = language == null ? element.attr("lang") : language;
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "title" -> title = title == null ? part(element).text() : title;
      case "h1" -> keep(element, headlines);
      case "h2", "h3" -> keep(element, subheadings);
      case "time" -> keep(element, times);
      default -> keepAuthors(element, hints);
    }
    if (element.hasAttr("itemprop")) {
      keep(element, properties);
    }
  }

  private void meta(Element meta) {
    String content = meta.attr("content");
    for (String attribute : List.of("property", "name", "http-equiv")) {
      metas.add(meta.attr(attribute), content);
    }
  }

  private void link(Element link) {
    if (canonical == null && link.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = link.attr("href");
    }
  }

  private void script(Element script) {
    String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
    if (type.startsWith("application/ld+json")) {
      String data = script.data();
      scriptCharacters += data.length();
      if (scriptCharacters <= LONGEST_SCRIPTS) {
        scripts.add(data);
      }
    }
  }

  private void keepAuthors(Element element, ClassHints hints) {
    if (element.attr("rel").contains("author")) {
      keep(element, authorLinks);
    }
    if (hints.byline()) {
      keep(element, bylines);
    }
  }

  private void keep(Element element, List<Part> kept) {
    if (kept.size() < MOST) {
      kept.add(part(element));
    }
  }

  private Part part(Element element) {
    Element scope = scopes.peek();
    return new Part(
        element,
        position,
        beside.size(),
        !lists.isEmpty(),
        scope == null ? "" : scope.attr("itemtype").strip());
  }

  private static boolean isDated(TextNode text) {
    int length = text.getWholeText().length();
    return length >= 6 && length <= 200 && YEAR.matcher(text.getWholeText()).find();
  }

  private static boolean isList(Element element, ClassHints hints) {
    return switch (element.normalName()) {
      case "li", "nav" -> true;
      case "html", "body", "main", "article" -> false;
      default -> hints.trail();
    };
  }

  private static boolean isBeside(Element element, ClassHints hints) {
    return switch (element.normalName()) {
      case "aside", "nav", "footer", "figure" -> true;
      case "html", "body", "main" -> false;
      default -> hints.beside();
    };
  }

  /** Pages use the same names again and again. */
  private ClassHints hints(Element element) {
    return known.computeIfAbsent(ClassHints.names(element), ClassHints::of);
  }
}
