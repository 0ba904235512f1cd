package dateline.corpus.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a page's article was published and changed, as the page says it. */
final class Dates {
  /** Texts that are a date and little more. */
  private static final int LONGEST_TEXT = 80;

  private static final int BEGINNING = 40;

  private static final Predicate<String> CHANGED =
      Pattern.compile(
              "(?i)modif|updat|chang|revis|aktuali|geändert|mis à jour|actuali|aggiorn"
                  + "|bijgewerkt|oppdatert")
          .asPredicate();

  private final List<JsonNode> nodes;
  private final PageParts parts;
  private final Microdata microdata;
  private final Nearby nearby;
  private final @Nullable String language;
  private final @Nullable LocalDate retrieved;

  Dates(
      List<JsonNode> nodes,
      PageParts parts,
      Microdata microdata,
      Nearby nearby,
      @Nullable String language,
      @Nullable LocalDate retrieved) {
    this.nodes = nodes;
    this.parts = parts;
    this.microdata = microdata;
    this.nearby = nearby;
    this.language = language;
    this.retrieved = retrieved;
  }

  /** The most trusted date that can be read and had come when the page was fetched. */
  @Nullable PageField published(@Nullable PageAddress address) {
    Stream<PageField> visible = Stream.concat(elements(false), texts());
    Stream<PageField> said = said("datePublished", MetaNames.PUBLISHED, visible);
    PageField day =
        address == null || address.day() == null ? null : new PageField(address.day(), Origin.URL);
    PageField created = PageField.of(LinkedData.text(nodes, "dateCreated"), Origin.JSON_LD);
    return first(Stream.concat(said, Stream.of(day, created).filter(Objects::nonNull)));
  }

  @Nullable PageField modified() {
    return first(said("dateModified", MetaNames.MODIFIED, elements(true)));
  }

  private Stream<PageField> said(String property, List<String> names, Stream<PageField> visible) {
    Stream<PageField> linked =
        nodes.stream()
            .map(node -> PageField.of(Schema.text(node, property), Origin.JSON_LD))
            .filter(Objects::nonNull);
    return Stream.of(linked, parts.metas.all(names).stream(), microdata.values(property), visible)
        .flatMap(found -> found);
  }

  private Stream<PageField> elements(boolean changed) {
    return nearby
        .of(parts.times)
        .filter(part -> CHANGED.test(hint(part)) == changed)
        .map(part -> part.value("datetime", "data-time", "content"))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TEXT)
        .map(text -> new PageField(text, Origin.TIME_ELEMENT));
  }

  private Stream<PageField> texts() {
    return nearby
        .closely(parts.dates)
        .filter(part -> !CHANGED.test(hint(part)))
        .map(Part::text)
        .filter(text -> text.length() <= LONGEST_TEXT)
        .map(text -> PageField.of(beginning(text), Origin.BYLINE))
        .filter(Objects::nonNull);
  }

  /** Where a date is, if the text is one: sentences that mention a date do so further on. */
  private static String beginning(String text) {
    int space = text.length() <= BEGINNING ? text.length() : text.lastIndexOf(' ', BEGINNING);
    return space < 0 ? "" : text.substring(0, space);
  }

  /** Says which of several dates it is: in class names, for machines or for readers. */
  private static String hint(Part part) {
    String words = part.element().className() + " " + part.element().attr("itemprop");
    String text = part.text();
    return words + " " + text.substring(0, Math.min(LONGEST_TEXT, text.length()));
  }

  private @Nullable PageField first(Stream<PageField> dates) {
    return dates.map(this::read).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private @Nullable PageField read(PageField written) {
    PageDate date = PageDate.of(written.value(), language);
    return date == null || date.isAfter(retrieved)
        ? null
        : new PageField(date.value(), written.origin());
  }
}
