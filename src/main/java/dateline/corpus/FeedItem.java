package dateline.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An item of a feed as XML. Where an element may stand under several names, the first that says
 * something counts.
 *
 * @param xml the item itself
 * @param prefix of the feed's own elements, with its colon; mostly empty
 */
record FeedItem(Element xml, String prefix) {
  /** Reads an item; tags that do not match are mended. */
  static FeedItem of(String record, String prefix) {
    Element document = Feed.xml(record);
    Element first = document.firstElementChild();
    return new FeedItem(first == null ? document : first, prefix);
  }

  /** The children of a name, in order. */
  List<Element> all(String name) {
    List<Element> named = new ArrayList<>();
    for (Element child : xml.children()) {
      if (name(child).equals(name)) {
        named.add(child);
      }
    }
    return named;
  }

  /** The text of the first child that has any, by the order of names. */
  @Nullable String first(String... names) {
    for (String name : names) {
      for (Element child : all(name)) {
        String text = HtmlText.of(content(child));
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }

  /** The texts of all children of the first name that has any; none where no name has. */
  List<String> texts(String... names) {
    for (String name : names) {
      List<String> texts =
          all(name).stream()
              .map(child -> child.text().strip())
              .filter(text -> !text.isEmpty())
              .toList();
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return List.of();
  }

  /** The language that the item declares for itself. */
  @Nullable String language() {
    String declared = xml.attr("xml:lang");
    return declared.isBlank() ? first("dc:language") : declared;
  }

  /** The address of the page that the item is about, as written. */
  @Nullable String link() {
    String origin = first("feedburner:origlink");
    return origin != null ? origin : linked();
  }

  /**
   * The same address in full.
   *
   * @param base address that it is relative to, unless the item gives one itself
   */
  @Nullable String link(@Nullable String base) {
    String link = link();
    String own = xml.attr("xml:base");
    String from = own.isBlank() ? base : own;
    return link == null || from == null || isAddress(link) ? link : resolved(from, link);
  }

  private static String resolved(String base, String link) {
    try {
      return new URI(base.strip()).resolve(new URI(link)).toString();
    } catch (URISyntaxException e) {
      return link;
    }
  }

  /** The subjects of RSS, which are written, and those of Atom, which are attributes. */
  @Nullable String categories() {
    String joined =
        all("category").stream()
            .map(FeedItem::category)
            .filter(category -> !category.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    return joined.isEmpty() ? first("dc:subject") : joined;
  }

  private static String category(Element element) {
    String label = element.attr("label");
    String written = label.isBlank() ? element.text() : label;
    return (written.isBlank() ? element.attr("term") : written).strip();
  }

  private @Nullable String linked() {
    String found =
        all("link").stream()
            .map(FeedItem::target)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return found != null ? found : identifier();
  }

  /** What a link of RSS says or a link of Atom refers to, if that is the article's own page. */
  private static @Nullable String target(Element link) {
    String rel = link.attr("rel");
    String target = link.hasAttr("href") ? link.attr("href") : link.text();
    boolean own = rel.isEmpty() || rel.equalsIgnoreCase("alternate");
    return own && !target.isBlank() ? target.strip() : null;
  }

  /** An identifier that is an address and does not say that it is none. */
  private @Nullable String identifier() {
    for (Element guid : all("guid")) {
      if (!guid.attr("isPermaLink").equalsIgnoreCase("false") && isAddress(guid.text())) {
        return guid.text().strip();
      }
    }
    String about = xml.attr("rdf:about");
    return isAddress(about) ? about : null;
  }

  private static boolean isAddress(String text) {
    return text.strip().matches("(?i)https?://\\S+");
  }

  /** The HTML that an element holds: escaped, as CDATA, as elements, or as one beside the other. */
  private static String content(Element element) {
    if (element.childrenSize() == 0) {
      return element.wholeText();
    }
    return element.childNodes().stream().map(FeedItem::html).collect(Collectors.joining());
  }

  private static String html(Node node) {
    if (node instanceof TextNode written && HtmlText.isMarked(written.getWholeText())) {
      return written.getWholeText();
    }
    return node.outerHtml().replace("<![CDATA[", "").replace("]]>", "");
  }

  private String name(Element child) {
    String name = child.tagName().toLowerCase(Locale.ROOT);
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }
}
