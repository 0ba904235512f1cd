package dateline.corpus;

import dateline.corpus.page.TagNames;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed (RSS 0.9x, 1.0, 2.0; Atom 0.3, 1.0) says before its first item. It is read with a
 * parser that fetches nothing and expands nothing that a DTD declares.
 *
 * @param prefix of the feed's own elements, with its colon; mostly empty
 * @param title name of the feed; none where it gives none
 * @param language its language as written; none where it gives none
 * @param base address that the links of its items are relative to; none where it gives none
 */
record Feed(
    String prefix, @Nullable String title, @Nullable String language, @Nullable String base) {
  /** Enough for what a feed says before its first item. */
  private static final int FIRST_BYTES = 1 << 16;

  /** Elements inside each other; no feed has more, and reading deeper ones takes ever longer. */
  private static final int DEEPEST = 500;

  private static final Pattern ROOT =
      Pattern.compile("<(?:[\\w.-]{1,20}:)?(?:rss|feed|RDF)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITEM =
      Pattern.compile("<(?:[\\w.-]{1,20}:)?(?:item|entry)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern PROLOGUE =
      Pattern.compile(
          "\\A(?:\\s|<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^\\[>]*+(?:\\[.*?])?\\s*>)*+",
          Pattern.DOTALL);
  private static final Pattern ENCODING =
      Pattern.compile("\\A\\s*<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  /** Whether a file that begins so is a feed: its first element is that of RSS or Atom. */
  static boolean begins(String head) {
    Matcher prologue = PROLOGUE.matcher(head);
    Matcher root = ROOT.matcher(head);
    return prologue.find() && root.find() && root.start() == prologue.end();
  }

  /**
   * The character set that a file of XML names; none for UTF-8, for one that Java does not know and
   * where the file names none.
   */
  static @Nullable Charset charset(String head) {
    Matcher encoding = ENCODING.matcher(head);
    if (!encoding.find()) {
      return null;
    }
    try {
      Charset named = Charset.forName(encoding.group(1));
      return named.name().startsWith("UTF-") ? null : named;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Reads what comes before the first item and leaves the bytes where they are. */
  static Feed of(RecordBytes bytes) {
    return of(new String(bytes.head(FIRST_BYTES), StandardCharsets.UTF_8));
  }

  private static Feed of(String head) {
    Matcher root = ROOT.matcher(head);
    String prefix = root.find() ? prefix(root.group()) : "";
    Matcher item = ITEM.matcher(head);
    String before = item.find() ? head.substring(0, item.start()) : head;
    Element xml = xml(before);
    String language = text(xml, prefix + "language", "dc:language");
    return new Feed(
        prefix,
        text(xml, prefix + "title", "dc:title"),
        language == null ? attribute(xml, "xml:lang") : language,
        base(xml, prefix));
  }

  /** Reads XML; tags that do not match are mended, entities of a DTD stay as they are written. */
  static Element xml(String text) {
    return Jsoup.parse(
        TagNames.shortened(text), "", org.jsoup.parser.Parser.xmlParser().setMaxDepth(DEEPEST));
  }

  /** The items of the feed. */
  Splitter splitter(RecordBytes bytes) {
    String own = prefix.toLowerCase(Locale.ROOT);
    Set<String> names = new TreeSet<>(Set.of("item", "entry"));
    names.add(own + "item");
    names.add(own + "entry");
    return new ElementSplitter(bytes, names);
  }

  /** The prefix of a feed's elements; the root of RDF is not its own. */
  private static String prefix(String root) {
    String name = root.substring(1, root.length() - 1);
    return name.endsWith("RDF") ? "" : name.substring(0, name.indexOf(':') + 1);
  }

  /** What the first of the feed's own elements of a name says; those inside an image do not. */
  private static @Nullable String text(Element xml, String... names) {
    for (Element element : xml.getAllElements()) {
      Element parent = element.parent();
      boolean own = parent != null && !parent.tagName().toLowerCase(Locale.ROOT).endsWith("image");
      if (own && Set.of(names).contains(element.tagName()) && !element.text().isBlank()) {
        return element.text().strip();
      }
    }
    return null;
  }

  private static @Nullable String attribute(Element xml, String name) {
    return xml.getAllElements().stream()
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** What the feed says that links are relative to, else its own page. */
  private static @Nullable String base(Element xml, String prefix) {
    String said = attribute(xml, "xml:base");
    return said == null ? new FeedItem(parentOfLinks(xml, prefix), prefix).link() : said;
  }

  private static Element parentOfLinks(Element xml, String prefix) {
    return xml.getAllElements().stream()
        .filter(element -> !element.tagName().toLowerCase(Locale.ROOT).endsWith("image"))
        .filter(element -> element.children().stream().anyMatch(c -> isLink(c, prefix)))
        .findFirst()
        .orElse(xml);
  }

  private static boolean isLink(Element element, String prefix) {
    return element.tagName().equalsIgnoreCase(prefix + "link");
  }
}
