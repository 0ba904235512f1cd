package dateline.compare;

import dateline.corpus.Sha256;
import dateline.table.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles for copies when something of them is exactly the same.
 *
 * @param part what has to be the same; empty for an article that is left out
 */
record SameHash(String name, Function<Article, String> part) implements CopyMethod {
  static SameHash ofTitle() {
    return new SameHash("hash of the title", article -> plain(article.title()));
  }

  static SameHash ofText() {
    return new SameHash(
        "hash of the text",
        article ->
            article.text() == null ? "" : plain(article.text().substring(article.bodyStart())));
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
  }

  @Override
  public Set<ArticlePair> find(List<Article> articles) {
    Map<String, List<String>> byHash = new HashMap<>();
    for (Article article : articles) {
      String plain = part.apply(article);
      if (!plain.isEmpty()) {
        byHash
            .computeIfAbsent(Sha256.of(plain), hash -> new ArrayList<>())
            .add(article.articleId());
      }
    }
    Set<ArticlePair> pairs = new HashSet<>();
    for (List<String> same : byHash.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs.add(ArticlePair.of(same.get(i), same.get(j)));
        }
      }
    }
    return pairs;
  }
}
