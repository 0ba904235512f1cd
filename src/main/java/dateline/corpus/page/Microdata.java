package dateline.corpus.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The microdata of a page's article: properties of items that are articles or pages. */
final class Microdata {
  private static final Pattern OWN =
      Pattern.compile("(?i).*(?:article|posting|report|webpage|creativework)/?");

  private final List<Part> properties;

  Microdata(List<Part> properties) {
    this.properties =
        properties.stream()
            .filter(part -> part.scope().isEmpty() || OWN.matcher(part.scope()).matches())
            .filter(part -> part.beside() == 0)
            .toList();
  }

  /** The values of a property, in the order of the page. */
  Stream<PageField> values(String property) {
    return found(property, part -> part.value("content", "datetime"));
  }

  Stream<PageField> headlines() {
    return found(
        "headline",
        part -> part.element().hasAttr("content") ? part.value("content") : part.headline());
  }

  /** The names of what a property stands for: people, organisations. */
  Stream<PageField> names(String property) {
    return found(
        property,
        part -> {
          String name = part.inner("name");
          return name == null ? part.value("content") : name;
        });
  }

  private Stream<PageField> found(String property, Function<Part, @Nullable String> value) {
    return properties.stream()
        .filter(part -> names(part, property))
        .map(part -> PageField.of(value.apply(part), Origin.MICRODATA))
        .filter(Objects::nonNull);
  }

  private static boolean names(Part part, String property) {
    String names = " " + part.element().attr("itemprop").toLowerCase(Locale.ROOT) + " ";
    return names.contains(" " + property.toLowerCase(Locale.ROOT) + " ");
  }
}
