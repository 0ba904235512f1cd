package dateline.story.copy;

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
   * own: where nearly all is quoted, one sentence that both have is not the text.
   */
  private static final double OF_ALL = 0.8;

  /** Two articles by their ordinals, and what they share, standing text included. */
  private record Pair(int later, int earlier, Likeness likeness) {
    /** Whether two texts share as much of all words as belongs to what they share of their own. */
    boolean isNoQuotation(double most) {
      return likeness.ofAll().containment()
          >= OF_ALL * Math.min(most, likeness.own().containment());
    }

    boolean isMutual(double share) {
      return likeness.own().mutual() >= share && likeness.ofAll().mutual() >= OF_ALL * share;
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
  public List<Copy> find(Collection<SketchedArticle> articles) {
    return find(articles, new Likenesses(), any -> true);
  }

  /**
   * Those of the copies of which at least one article is new, for windows of articles that overlap.
   *
   * @param known what pairs share, as far as it was found before; takes what is found now
   * @param isNew tells which articles are
   */
  public List<Copy> find(
      Collection<SketchedArticle> unordered, Likenesses known, Predicate<SketchedArticle> isNew) {
    List<SketchedArticle> articles = unordered.stream().sorted(IN_ORDER).toList();
    Postings postings = new Postings(articles);
    List<Pair> pairs = pairs(articles, postings, known);
    StandingText standing =
        new StandingText(
            articles,
            postings,
            groups(articles, pairs, pair -> pair.isMutual(SAME)),
            groups(
                articles, pairs, pair -> pair.likeness.own().containment() >= judge.containment()));
    List<Copy> copies = new ArrayList<>();
    for (Pair pair : pairs) {
      SketchedArticle later = articles.get(pair.later);
      SketchedArticle earlier = articles.get(pair.earlier);
      if (isNew.test(later) || isNew.test(earlier)) {
        Overlap own = standing.takenOff(pair.later, pair.earlier, pair.likeness.own());
        Copy copy = judge.judge(later, earlier, own);
        if (copy != null) {
          copies.add(copy);
        }
      }
    }
    return copies;
  }

  private List<Pair> pairs(List<SketchedArticle> articles, Postings postings, Likenesses known) {
    known.begin();
    Candidates candidates = new Candidates(articles, postings);
    List<Pair> pairs = new ArrayList<>();
    int earliest = 0;
    for (int article = 0; article < articles.size(); article++) {
      LocalDate day = articles.get(article).day();
      while (isBefore(articles.get(earliest).day(), day)) {
        earliest++;
      }
      candidates.forEach(
          article,
          day == null ? 0 : earliest,
          (later, other) -> {
            Pair pair = new Pair(later, other, known.of(articles.get(later), articles.get(other)));
            if (pair.isNoQuotation(judge.containment())) {
              pairs.add(pair);
            }
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
