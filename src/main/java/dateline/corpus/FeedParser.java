package dateline.corpus;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a feed: RSS (0.9x, 1.0, 2.0, with the modules content and Dublin Core) and
 * Atom (RFC 4287). The publisher is the one that an item names as its source, else the feed.
 */
final class FeedParser implements Parser {
  /** {@code desk@halvikcourier.example (Lena Hart)}, as RSS asks for. */
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@]++@\\S++(?:\\s++\\((?<name>[^)]*)\\))?");

  private static final String[] TEXT = {
    "content:encoded", "content", "xhtml:body", "body", "description", "summary", "itunes:summary"
  };
  private static final String[] PUBLISHED = {
    "pubdate", "published", "dc:date", "dcterms:issued", "issued", "dcterms:created", "created"
  };
  private static final String[] CHANGED = {
    "updated", "atom:updated", "dcterms:modified", "modified"
  };

  private final Feed feed;

  FeedParser(Feed feed) {
    this.feed = feed;
  }

  @Override
  public Function<String, @Nullable Object> fields(String record) {
    FeedItem item = FeedItem.of(record, feed.prefix());
    return field ->
        switch (field) {
          case Columns.TITLE -> item.first("title", "dc:title", "media:title");
          case Columns.TEXT -> item.first(TEXT);
          case Columns.PUBLISHER -> publisher(item);
          case Columns.AUTHOR -> author(item);
          case Columns.URL -> item.link(feed.base());
          case Columns.DATE -> published(item);
          case Columns.LANGUAGE -> language(item);
          case Columns.MODIFIED -> item.first(PUBLISHED) == null ? null : item.first(CHANGED);
          case Columns.SECTION -> item.categories();
          default -> null;
        };
  }

  private static @Nullable String published(FeedItem item) {
    String published = item.first(PUBLISHED);
    return published == null ? item.first(CHANGED) : published;
  }

  private @Nullable String publisher(FeedItem item) {
    for (Element source : item.all("source")) {
      String title = new FeedItem(source, feed.prefix()).first("title");
      String name = title == null ? source.text().strip() : title;
      if (!name.isEmpty()) {
        return name;
      }
    }
    String named = item.first("dc:publisher");
    return named == null ? feed.title() : named;
  }

  private @Nullable String language(FeedItem item) {
    String own = item.language();
    return own == null ? feed.language() : own;
  }

  private @Nullable String author(FeedItem item) {
    List<String> creators = item.texts("dc:creator");
    List<String> names = creators.isEmpty() ? authors(item) : creators;
    return names.isEmpty() ? null : String.join("\n", names);
  }

  private List<String> authors(FeedItem item) {
    return item.all("author").stream().map(this::name).filter(name -> !name.isEmpty()).toList();
  }

  /** The name of Atom, an element, or that of RSS, which stands behind an address. */
  private String name(Element author) {
    String name = new FeedItem(author, feed.prefix()).first("name");
    if (name != null) {
      return name;
    }
    String written = author.text().strip();
    Matcher mail = MAIL.matcher(written);
    boolean addressed = mail.matches();
    return addressed ? Objects.requireNonNullElse(mail.group("name"), "") : written;
  }
}
