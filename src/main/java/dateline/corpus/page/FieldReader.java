package dateline.corpus.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one page, most trusted origin first. */
final class FieldReader {
  private static final Pattern NO_NAME = Pattern.compile("(?i)@.*|https?:.*|www\\..*|.*/.*/.*");
  private static final int LONGEST_NAME = 100;
  private static final int MOST_TITLES = 20;

  private final @Nullable String url;
  private final @Nullable LocalDate retrieved;
  private final PageParts parts;
  private final LinkedData data;
  private final @Nullable PageField canonical;
  private final List<JsonNode> nodes;
  private final Microdata microdata;
  private final List<String> otherTitles;

  FieldReader(Document page, @Nullable String url, @Nullable LocalDate retrieved) {
    this.url = url;
    this.retrieved = retrieved;
    parts = PageParts.of(page);
    data = LinkedData.of(parts.scripts);
    microdata = new Microdata(parts.properties);
    canonical = canonical();
    otherTitles = otherTitles();
    nodes = data.own(this::isHere, this::isHeadlined, this::isElsewhere);
  }

  PageFields fields() {
    PageField publisher = publisher();
    Titles titles = titles(publisher);
    PageField language = language();
    Nearby nearby = new Nearby(titles.headline());
    Dates dates =
        new Dates(
            nodes, parts, microdata, nearby, language == null ? null : language.value(), retrieved);
    return new PageFields(
        titles.title(),
        new Authors(data, nodes, parts, microdata, nearby).authors(),
        publisher == null ? titles.outlet() : publisher,
        dates.published(PageAddress.of(url)),
        dates.modified(),
        language,
        canonical == null ? linkedAddress() : canonical,
        section());
  }

  /** A page that calls itself the home page is not believed, unless it is. */
  private @Nullable PageField canonical() {
    Stream<PageField> link = Stream.ofNullable(PageField.of(parts.canonical, Origin.LINK));
    return Stream.concat(link, parts.metas.all(MetaNames.ADDRESS).stream())
        .map(this::absolute)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable PageField linkedAddress() {
    PageField address = PageField.of(LinkedData.text(nodes, "url"), Origin.JSON_LD);
    return address == null ? null : absolute(address);
  }

  private @Nullable PageField absolute(PageField address) {
    String absolute = PageAddress.absolute(url, address.value());
    PageAddress given = PageAddress.of(absolute);
    PageAddress fetched = PageAddress.of(url);
    boolean misleads = given == null || (given.isHome() && fetched != null && !fetched.isHome());
    return misleads ? null : PageField.of(absolute, address.origin());
  }

  private boolean isHere(JsonNode node) {
    return addresses(node).anyMatch(this::isThisPage);
  }

  private boolean isElsewhere(JsonNode node) {
    boolean addressed = addresses(node).anyMatch(address -> !address.isHome());
    return url != null && addressed && !isHere(node);
  }

  private Stream<PageAddress> addresses(JsonNode node) {
    return Stream.of("url", "mainEntityOfPage", "@id")
        .map(property -> address(node, property))
        .filter(Objects::nonNull);
  }

  private @Nullable PageAddress address(JsonNode node, String property) {
    JsonNode value = node.path(property);
    String written = value.isObject() ? value.path("@id").asText("") : value.asText("");
    return PageAddress.of(PageAddress.absolute(url, written));
  }

  private boolean isThisPage(PageAddress address) {
    return Stream.of(url, canonical == null ? null : canonical.value())
        .map(PageAddress::of)
        .anyMatch(page -> page != null && page.isSameArticle(address));
  }

  private boolean isHeadlined(JsonNode node) {
    String headline = Schema.text(node, "headline");
    return headline != null
        && otherTitles.stream().anyMatch(title -> Wording.alike(headline, title));
  }

  /** What the page calls its article outside JSON-LD. */
  private List<String> otherTitles() {
    List<String> titles = new ArrayList<>();
    parts.metas.all(MetaNames.TITLE).forEach(title -> titles.add(title.value()));
    parts.headlines.stream().limit(3).map(Part::text).forEach(titles::add);
    return titles.stream().distinct().limit(MOST_TITLES).toList();
  }

  private Titles titles(@Nullable PageField publisher) {
    List<PageField> stated = new ArrayList<>();
    addLinked("headline", stated);
    stated.addAll(parts.metas.all(MetaNames.TITLE));
    microdata.headlines().limit(1).forEach(stated::add);
    addLinked("alternativeHeadline", stated);
    List<String> outlets = new ArrayList<>();
    parts.metas.all(MetaNames.PUBLISHER).forEach(name -> outlets.add(name.value()));
    if (publisher != null) {
      outlets.add(publisher.value());
    }
    PageAddress address = PageAddress.of(url);
    if (address != null) {
      outlets.add(address.host());
      outlets.addAll(List.of(address.host().split("\\.")));
    }
    return new Titles(stated, parts, outlets);
  }

  private void addLinked(String property, List<PageField> stated) {
    for (JsonNode node : nodes) {
      PageField title = PageField.of(Schema.text(node, property), Origin.JSON_LD);
      if (title != null) {
        stated.add(title);
      }
    }
  }

  private @Nullable PageField publisher() {
    Stream<PageField> linked =
        nodes.stream()
            .flatMap(node -> Schema.values(node, "publisher").stream())
            .map(value -> PageField.of(Schema.text(data.resolved(value)), Origin.JSON_LD))
            .filter(Objects::nonNull);
    return Stream.of(
            linked, parts.metas.all(MetaNames.PUBLISHER).stream(), microdata.names("publisher"))
        .flatMap(found -> found)
        .filter(found -> found.value().length() <= LONGEST_NAME)
        .filter(found -> !NO_NAME.matcher(found.value()).matches())
        .findFirst()
        .orElse(null);
  }

  private @Nullable PageField language() {
    Stream<PageField> linked =
        Stream.ofNullable(PageField.of(LinkedData.text(nodes, "inLanguage"), Origin.JSON_LD));
    return Stream.of(
            Stream.ofNullable(PageField.of(parts.language, Origin.HTML)),
            linked,
            parts.metas.all(MetaNames.LANGUAGE).stream(),
            microdata.values("inLanguage"))
        .flatMap(found -> found)
        .map(found -> PageField.of(Languages.tag(found.value()), found.origin()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable PageField section() {
    Stream<PageField> linked =
        Stream.ofNullable(PageField.of(LinkedData.text(nodes, "articleSection"), Origin.JSON_LD));
    return Stream.of(
            linked, parts.metas.all(MetaNames.SECTION).stream(), microdata.values("articleSection"))
        .flatMap(found -> found)
        .filter(found -> found.value().length() <= LONGEST_NAME)
        .findFirst()
        .orElse(null);
  }
}
