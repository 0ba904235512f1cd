package dateline.corpus.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who wrote a page's article, as the page says it. */
final class Authors {
  /** Articles have fewer authors; what is longer is a list of the staff. */
  private static final int MOST = 20;

  private final LinkedData data;
  private final List<JsonNode> nodes;
  private final PageParts parts;
  private final Microdata microdata;
  private final Nearby nearby;

  Authors(
      LinkedData data, List<JsonNode> nodes, PageParts parts, Microdata microdata, Nearby nearby) {
    this.data = data;
    this.nodes = nodes;
    this.parts = parts;
    this.microdata = microdata;
    this.nearby = nearby;
  }

  /** Their names with a semicolon between them. */
  @Nullable PageField authors() {
    return Stream.<Supplier<@Nullable PageField>>of(
            this::linked, this::meta, this::property, this::links, this::byline)
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable PageField linked() {
    for (JsonNode node : nodes) {
      for (String property : List.of("author", "creator")) {
        Stream<String> names =
            Schema.values(node, property).stream().map(this::name).filter(Objects::nonNull);
        PageField found = joined(names, Origin.JSON_LD);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable String name(JsonNode value) {
    JsonNode person = data.resolved(value);
    if (person.isTextual() || person.has("name")) {
      return person.isTextual() ? Schema.text(person) : names(person.path("name"));
    }
    String given = Schema.text(person, "givenName");
    String family = Schema.text(person, "familyName");
    return given == null || family == null ? null : given + " " + family;
  }

  private static String names(JsonNode name) {
    return Schema.elements(name).stream()
        .map(Schema::text)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }

  /** All values of the first name that names somebody. */
  private @Nullable PageField meta() {
    for (String name : MetaNames.AUTHOR) {
      List<PageField> values = parts.metas.all(List.of(name));
      if (!values.isEmpty()) {
        PageField found = joined(values.stream().map(PageField::value), values.get(0).origin());
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable PageField property() {
    return joined(microdata.names("author").map(PageField::value), Origin.MICRODATA);
  }

  private @Nullable PageField links() {
    return joined(nearby.of(parts.authorLinks).map(Part::text), Origin.BYLINE);
  }

  /** The first byline that names somebody. */
  private @Nullable PageField byline() {
    return nearby
        .of(parts.bylines)
        .map(part -> joined(Stream.of(part.text()), Origin.BYLINE))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable PageField joined(Stream<String> written, Origin origin) {
    List<String> names = new ArrayList<>();
    written
        .limit(MOST)
        .flatMap(text -> AuthorNames.of(text).stream())
        .filter(name -> isNew(name, names))
        .forEach(names::add);
    return PageField.of(String.join("; ", names.subList(0, Math.min(MOST, names.size()))), origin);
  }

  private static boolean isNew(String name, List<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    return known.stream().noneMatch(other -> other.toLowerCase(Locale.ROOT).equals(lower));
  }
}
