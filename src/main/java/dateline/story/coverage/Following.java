package dateline.story.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The first report of something in a story, and those of other outlets that followed.
 *
 * <p>A report that has its words or facts from the outlet that was first, be it from an earlier or
 * another article of its, is an echo. So is one of the same origin as the first report, whoever had
 * that.
 *
 * @param first the first report
 * @param after those of other outlets, in order
 * @param outletOfOrigin publishers of the story's articles by identifier
 */
public record Following(Piece first, List<Piece> after, Map<String, String> outletOfOrigin) {

  public Following {
    after = List.copyOf(after);
    outletOfOrigin = Map.copyOf(outletOfOrigin);
  }

  /**
   * Tells who was first.
   *
   * @param pieces all reports of a thing in its story, at least one, in any order
   * @param story all articles of the story
   * @param days how many days after the first report one still follows it
   */
  public static Following of(List<Piece> pieces, List<Piece> story, int days) {
    List<Piece> ordered = pieces.stream().sorted(Piece.ORDER).toList();
    Piece first = ordered.get(0);
    Map<String, String> outlets = new HashMap<>();
    story.forEach(piece -> outlets.put(piece.articleId(), piece.outletId()));
    List<Piece> after =
        ordered.stream()
            .filter(piece -> !piece.isOfOutlet(first))
            .filter(piece -> !piece.day().isAfter(first.day().plusDays(days)))
            .toList();
    return new Following(first, after, outlets);
  }

  /** Whether any other outlet followed. */
  public boolean isFollowed() {
    return !after.isEmpty();
  }

  /** Other outlets that followed. */
  public long outlets() {
    return count(after, Piece::outletId);
  }

  /** Texts that followed; copies and revisions of the first are none. */
  public long distinct() {
    return count(
        after.stream().filter(piece -> !piece.distinctId().equals(first.distinctId())).toList(),
        Piece::distinctId);
  }

  /** Origins that followed besides that of the first outlet. */
  public long independent() {
    return count(after.stream().filter(piece -> !isEcho(piece)).toList(), Piece::originId);
  }

  /** Outlets with a report of their own that may have been as early: times do not tell. */
  public long rivals() {
    List<Piece> rivals =
        after.stream()
            .filter(piece -> !isEcho(piece) && piece.isOrigin() && piece.mayBeAsEarlyAs(first))
            .toList();
    return count(rivals, Piece::outletId);
  }

  /**
   * The report with which an outlet confirmed it as the nth that has it from work of its own, the
   * first outlet being the first; null where there are fewer. Each comes with an outlet and an
   * origin that none before it had.
   */
  public @Nullable Piece independent(int nth) {
    if (nth == 1) {
      return first;
    }
    List<Piece> confirming = Independence.among(after.stream().filter(piece -> !isEcho(piece)));
    return nth - 2 < confirming.size() ? confirming.get(nth - 2) : null;
  }

  private boolean isEcho(Piece piece) {
    return piece.originId().equals(first.originId())
        || first.outletId().equals(outletOfOrigin.get(piece.originId()));
  }

  private static long count(List<Piece> pieces, Function<Piece, String> as) {
    return pieces.stream().map(as).distinct().count();
  }
}
