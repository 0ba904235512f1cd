package dateline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles of some days that are copies of others. The result depends on nothing but the
 * articles: not on their order.
 *
 * @param days how many days an article is compared back
 * @param judge decides about two articles
 */
public record CopyFinder(int days, CopyJudge judge) {
  /** A story that is printed again after more than a week is a new decision of a desk. */
  public static final int DEFAULT_DAYS = 7;

  /**
   * An outlet's articles that have so much of each other are one that was changed. Of two columns
   * with standing text one may be all but short of its own; seldom both.
   */
  private static final double SAME = 0.7;

  private static final Comparator<SketchedArticle> IN_ORDER =
      Comparator.comparing(
              SketchedArticle::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(SketchedArticle::articleId);

  /**
   * Of all words, quotations too, a pair has to share four fifths of what it has to share of its
   * own: where nearly all is quoted, one own sentence that both have is not the text.
   */
  private static final double OF_ALL = 0.8;

  /**
   * Two articles by their ordinals, and what they share, standing text included.
   *
   * @param overlap of their own words
   * @param ofAll of all words
   */
  private record Pair(int later, int earlier, Overlap overlap, Overlap ofAll) {
    boolean contains(double share) {
      return overlap.containment() >= share && ofAll.containment() >= OF_ALL * share;
    }

    boolean isMutual(double share) {
      return overlap.mutual() >= share && ofAll.mutual() >= OF_ALL * share;
    }
  }

  /** The finder with the default window and containment. */
  public static CopyFinder standard() {
    return new CopyFinder(DEFAULT_DAYS, new CopyJudge(CopyJudge.DEFAULT_CONTAINMENT));
  }

  /**
   * The copies among articles, in the order of the later one's publication. An undated article is
   * compared with all others.
   */
  public List<Copy> find(Collection<SketchedArticle> unordered) {
    List<SketchedArticle> articles = unordered.stream().sorted(IN_ORDER).toList();
    Postings postings = new Postings(articles);
    List<Pair> pairs = pairs(articles, postings);
    StandingText standing =
        new StandingText(
            articles,
            postings,
            groups(articles, pairs, pair -> pair.isMutual(SAME)),
            groups(articles, pairs, pair -> pair.contains(judge.containment())));
    List<Copy> copies = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.ofAll.containment() < OF_ALL * judge.containment()) {
        continue;
      }
      SketchedArticle later = articles.get(pair.later);
      SketchedArticle earlier = articles.get(pair.earlier);
      Copy copy =
          judge.judge(later, earlier, standing.takenOff(pair.later, pair.earlier, pair.overlap));
      if (copy != null) {
        copies.add(copy);
      }
    }
    return copies;
  }

  private List<Pair> pairs(List<SketchedArticle> articles, Postings postings) {
    Candidates candidates = new Candidates(articles, postings);
    List<Pair> pairs = new ArrayList<>();
    int earliest = 0;
    for (int article = 0; article < articles.size(); article++) {
      LocalDate day = articles.get(article).day();
      while (isBefore(articles.get(earliest).day(), day)) {
        earliest++;
      }
      Sketch sketch = articles.get(article).sketch();
      candidates.forEach(
          article,
          day == null ? 0 : earliest,
          (later, other) -> {
            Sketch earlier = articles.get(other).sketch();
            pairs.add(
                new Pair(
                    later,
                    other,
                    Overlap.of(sketch, earlier),
                    Overlap.inAllWords(sketch, earlier)));
          });
    }
    return pairs;
  }

  private boolean isBefore(@Nullable LocalDate earlier, @Nullable LocalDate day) {
    return earlier != null && day != null && earlier.isBefore(day.minusDays(days));
  }

  /** Articles that are linked by pairs with much in common. */
  private static Groups groups(
      List<SketchedArticle> articles, List<Pair> pairs, Predicate<Pair> much) {
    Groups groups = new Groups(articles.size());
    for (Pair pair : pairs) {
      if (much.test(pair)) {
        groups.join(pair.later, pair.earlier);
      }
    }
    return groups;
  }
}
