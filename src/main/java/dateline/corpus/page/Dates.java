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
  @Nullable Found published(@Nullable PageAddress address) {
    Stream<Found> visible = Stream.concat(elements(false), texts());
    Stream<Found> said = said("datePublished", MetaNames.PUBLISHED, visible);
    Found day =
        address == null || address.day() == null ? null : new Found(address.day(), Origin.URL);
    Found created = Found.of(LinkedData.text(nodes, "dateCreated"), Origin.JSON_LD);
    return first(Stream.concat(said, Stream.of(day, created).filter(Objects::nonNull)));
  }

  @Nullable Found modified() {
    return first(said("dateModified", MetaNames.MODIFIED, elements(true)));
  }

  private Stream<Found> said(String property, List<String> names, Stream<Found> visible) {
    Stream<Found> linked =
        nodes.stream()
            .map(node -> Found.of(Schema.text(node, property), Origin.JSON_LD))
            .filter(Objects::nonNull);
    return Stream.of(linked, parts.metas.all(names).stream(), microdata.values(property), visible)
        .flatMap(found -> found);
  }

  private Stream<Found> elements(boolean changed) {
    return nearby
        .of(parts.times)
        .filter(part -> CHANGED.test(hint(part)) == changed)
        .map(part -> part.value("datetime", "data-time", "content"))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TEXT)
        .map(text -> new Found(text, Origin.TIME_ELEMENT));
  }

  private Stream<Found> texts() {
    return nearby
        .closely(parts.dates)
        .filter(part -> !CHANGED.test(hint(part)))
        .map(Part::text)
        .filter(text -> text.length() <= LONGEST_TEXT)
        .map(text -> Found.of(beginning(text), Origin.BYLINE))
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

  private @Nullable Found first(Stream<Found> dates) {
    return dates.map(this::read).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private @Nullable Found read(Found written) {
    PageDate date = PageDate.of(written.value(), language);
    return date == null || date.isAfter(retrieved)
        ? null
        : new Found(date.value(), written.origin());
  }
}
