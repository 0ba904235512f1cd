package dateline.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The articles of one period, and those of them that name each entity. */
final class PeriodArticles {
  private final ArticleTally all;
  private final Map<String, List<CoveredArticle>> naming = new HashMap<>();

  PeriodArticles(List<CoveredArticle> articles) {
    all = new ArticleTally(articles);
    for (CoveredArticle article : articles) {
      for (String entity : article.entities()) {
        naming.computeIfAbsent(entity, named -> new ArrayList<>()).add(article);
      }
    }
  }

  ArticleTally all() {
    return all;
  }

  /** The entities that are named at all. */
  Set<String> entities() {
    return naming.keySet();
  }

  /** How many articles name an entity. */
  int articles(String entity) {
    return naming.getOrDefault(entity, List.of()).size();
  }

  ArticleTally naming(String entity) {
    return new ArticleTally(naming.getOrDefault(entity, List.of()));
  }
}
