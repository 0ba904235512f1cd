package dateline.story.copy;

import java.util.HashMap;
import java.util.Map;

/**
 * What pairs of articles share, kept from one search to the next: where a window of days moves on
 * by one, nearly all of its pairs were met the day before.
 */
public final class Likenesses {
  private Map<Pair, Likeness> before = Map.of();
  private Map<Pair, Likeness> now = new HashMap<>();

  private record Pair(String later, String earlier) {}

  /** Begins a search; what the last one did not meet is forgotten. */
  void begin() {
    before = now;
    now = new HashMap<>();
  }

  Likeness of(SketchedArticle later, SketchedArticle earlier) {
    Pair pair = new Pair(later.articleId(), earlier.articleId());
    Likeness known = before.get(pair);
    Likeness likeness = known == null ? Likeness.of(later.sketch(), earlier.sketch()) : known;
    now.put(pair, likeness);
    return likeness;
  }
}
