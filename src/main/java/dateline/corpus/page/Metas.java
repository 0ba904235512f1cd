package dateline.corpus.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a page's meta elements say, by the field that they name. */
final class Metas {
  /** A page that repeats itself more often says nothing new. */
  private static final int MOST_VALUES = 50;

  /** Values are shorter; longer ones are something else. */
  private static final int LONGEST = 2_000;

  private final Map<String, List<String>> values = new HashMap<>();

  /** Adds a value under a name as written: {@code article:published_time}. */
  void add(String name, String content) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    boolean says = !key.isEmpty() && key.length() <= 100 && !content.isBlank();
    if (says && content.length() <= LONGEST && MetaNames.isWanted(key)) {
      List<String> known = values.computeIfAbsent(key, k -> new ArrayList<>());
      if (known.size() < MOST_VALUES) {
        known.add(content.strip());
      }
    }
  }

  /** All values under these names, in the order of the names, then of the page. */
  List<PageField> all(List<String> names) {
    List<PageField> found = new ArrayList<>();
    for (String name : names) {
      Origin origin = MetaNames.isOpenGraph(name) ? Origin.OPEN_GRAPH : Origin.META;
      values
          .getOrDefault(name, List.of())
          .forEach(value -> found.add(new PageField(value, origin)));
    }
    return found;
  }
}
