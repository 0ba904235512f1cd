package dateline.job.show;

import dateline.terminal.Cells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who comes up in the most articles. */
final class Most {
  private final Map<String, Set<String>> articles = new HashMap<>();

  /** Counts an article for somebody, once; for nobody, not at all. */
  void add(@Nullable String somebody, String articleId) {
    if (somebody != null) {
      articles.computeIfAbsent(somebody, id -> new HashSet<>()).add(articleId);
    }
  }

  int size() {
    return articles.size();
  }

  Collection<String> articlesOf(String somebody) {
    return articles.getOrDefault(somebody, Set.of());
  }

  /** The first of them, the most frequent first. */
  List<String> first(int most) {
    List<String> all = new ArrayList<>(articles.keySet());
    all.sort(
        (one, other) -> {
          int more = Integer.compare(articlesOf(other).size(), articlesOf(one).size());
          return more == 0 ? one.compareTo(other) : more;
        });
    return all.subList(0, Math.min(most, all.size()));
  }

  /** {@code The Courier 12, The Post 4 and 3 more}: as many as fit into so many columns. */
  String list(int width, Function<String, String> name) {
    StringBuilder list = new StringBuilder();
    List<String> ids = first(articles.size());
    int told = 0;
    for (String id : ids) {
      String next = String.format(Locale.ROOT, "%s %,d", name.apply(id), articlesOf(id).size());
      String and = told == 0 ? "" : ", ";
      if (told > 0 && Cells.width(list + and + next + more(ids.size() - told)) > width) {
        break;
      }
      list.append(and).append(next);
      told++;
    }
    return list + more(ids.size() - told);
  }

  private static String more(int others) {
    return others > 0 ? String.format(Locale.ROOT, " and %,d more", others) : "";
  }
}
