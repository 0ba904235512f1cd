package dateline.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Some articles counted: by text and origin, by outlet and by story. */
final class ArticleTally {
  private final List<CoveredArticle> articles;
  private final Map<String, Long> outlets;
  private final Map<String, Long> stories;
  private final long squares;

  ArticleTally(List<CoveredArticle> articles) {
    this.articles = articles;
    outlets = counted(CoveredArticle::outlet);
    stories = counted(CoveredArticle::storyId);
    squares = stories.values().stream().mapToLong(size -> size * size).sum();
  }

  long articles() {
    return articles.size();
  }

  long distinct() {
    return articles.stream().map(CoveredArticle::distinctId).distinct().count();
  }

  long independent() {
    return articles.stream().map(CoveredArticle::originId).distinct().count();
  }

  /** The outlets that have an article, and how many each. */
  Map<String, Long> outlets() {
    return outlets;
  }

  /** The share that these are of others that include them. */
  ClusteredShare shareOf(ArticleTally all) {
    long products = 0;
    for (Map.Entry<String, Long> story : stories.entrySet()) {
      products += story.getValue() * all.stories.getOrDefault(story.getKey(), 0L);
    }
    return new ClusteredShare(
        all.stories.size(), articles(), all.articles(), squares, products, all.squares);
  }

  private Map<String, Long> counted(Function<CoveredArticle, String> group) {
    Map<String, Long> counts = new HashMap<>();
    articles.forEach(article -> counts.merge(group.apply(article), 1L, Long::sum));
    return counts;
  }
}
