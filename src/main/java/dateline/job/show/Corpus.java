package dateline.job.show;

import dateline.measure.ClusteredShare;
import dateline.measure.ClusteredSums;
import dateline.spark.EditionRecords;
import dateline.spark.Where;
import dateline.table.StoryArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All articles that were read, and what each counts as one with. */
final class Corpus {
  private final Map<String, Told> byId = new HashMap<>();

  Corpus(Collection<Told> articles) {
    articles.forEach(article -> byId.put(article.articleId(), article));
  }

  static Corpus of(EditionRecords edition) {
    return new Corpus(edition.read(StoryArticle.class, Told.class, Where.ALL));
  }

  Collection<Told> articles() {
    return byId.values();
  }

  @Nullable Told article(String id) {
    return byId.get(id);
  }

  /** Those of some articles that are in it, each once. */
  List<Told> of(Collection<String> ids) {
    List<Told> articles = new ArrayList<>();
    for (String id : new HashSet<>(ids)) {
      Told told = byId.get(id);
      if (told != null) {
        articles.add(told);
      }
    }
    return articles;
  }

  /** Some of its articles as a share of all, which knows that those of one story are alike. */
  ClusteredShare share(Collection<Told> some) {
    Set<String> ids = new HashSet<>();
    some.forEach(article -> ids.add(article.articleId()));
    ClusteredSums sums = new ClusteredSums();
    for (Told article : byId.values()) {
      sums.add(article.storyId(), ids.contains(article.articleId()) ? 1 : 0, 1);
    }
    return ClusteredShare.of(sums, 0, 1);
  }
}
