package dateline.story.copy;

import org.jspecify.annotations.Nullable;

/**
 * Decides what two articles are to each other.
 *
 * @param containment the share of a text from which on another has it
 */
public record CopyJudge(double containment) {
  /** Half a text. */
  public static final double DEFAULT_CONTAINMENT = 0.5;

  /** What the later of two articles is to the earlier; null when it is no copy of any kind. */
  public @Nullable Copy judge(SketchedArticle one, SketchedArticle other, Overlap overlap) {
    if (!has(overlap.ofOne(), overlap.shared()) && !has(overlap.ofOther(), overlap.shared())) {
      return null;
    }
    Precedence.Order order = Precedence.of(one, other, overlap);
    return order.oneFirst()
        ? copy(other, one, overlap.reversed(), order.by())
        : copy(one, other, overlap, order.by());
  }

  private Copy copy(SketchedArticle later, SketchedArticle first, Overlap overlap, Precedence by) {
    return new Copy(
        later.articleId(),
        first.articleId(),
        kind(later, first, overlap),
        overlap.ofOneInOther(),
        overlap.ofOtherInOne(),
        by);
  }

  private Copy.Kind kind(SketchedArticle later, SketchedArticle first, Overlap overlap) {
    if (later.sharesOutletWith(first)) {
      return Copy.Kind.REVISION;
    }
    return has(overlap.ofOne(), overlap.shared()) ? Copy.Kind.COPY : Copy.Kind.PARTIAL;
  }

  private boolean has(int all, int shared) {
    return all >= Overlap.LEAST && shared >= containment * all;
  }
}
