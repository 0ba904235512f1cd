package dateline.entity;

import dateline.table.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How countries are named, for telling an institution's name from its country's. */
final class CountryForms {
  private static final String COUNTRY = "country";

  /** No country's name has more words; bounds what is tried. */
  private static final int MOST_WORDS = 8;

  private final Map<String, String> codes = new HashMap<>();

  CountryForms(List<Entity> entities) {
    entities.stream().filter(CountryForms::isCountry).forEach(this::add);
  }

  static boolean isCountry(Entity entity) {
    return COUNTRY.equals(entity.kind()) && entity.country() != null;
  }

  /** A name without the country that it begins or ends with; null where it names none. */
  @Nullable Owned strip(List<String> words) {
    for (int end = Math.min(words.size() - 1, MOST_WORDS); end > 0; end--) {
      String code = codes.get(key(words.subList(0, end)));
      if (code != null) {
        return new Owned(words.subList(end, words.size()), code);
      }
    }
    return stripEnd(words);
  }

  private @Nullable Owned stripEnd(List<String> words) {
    for (int start = Math.max(2, words.size() - MOST_WORDS); start < words.size(); start++) {
      String code = codes.get(key(words.subList(start, words.size())));
      int of = words.get(start - 1).equals("the") ? start - 2 : start - 1;
      if (code != null && of > 0 && words.get(of).equals("of")) {
        return new Owned(words.subList(0, of), code);
      }
    }
    return null;
  }

  /**
   * A name and the country taken off it.
   *
   * @param words what is left of the name
   * @param country its code
   */
  record Owned(List<String> words, String country) {}

  private void add(Entity entity) {
    String code = entity.country();
    Stream.of(List.of(entity.name()), entity.aliases(), entity.demonyms())
        .flatMap(List::stream)
        .forEach(form -> codes.put(key(NameParts.words(form)), code == null ? "" : code));
  }

  private static String key(List<String> words) {
    return NameParts.key(words);
  }
}
