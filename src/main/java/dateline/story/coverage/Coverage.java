package dateline.story.coverage;

import java.util.List;

/**
 * How widely a story was carried.
 *
 * @param pieces the articles of the outlets that carried it, in order
 */
public record Coverage(List<Piece> pieces) {

  public Coverage {
    pieces = pieces.stream().sorted(Piece.ORDER).toList();
  }

  /** The same without what an outlet contributed. */
  public Coverage without(String outletId) {
    return new Coverage(pieces.stream().filter(r -> !r.outletId().equals(outletId)).toList());
  }

  /** Whether an outlet carried it. */
  public boolean isBy(String outletId) {
    return pieces.stream().anyMatch(piece -> piece.outletId().equals(outletId));
  }

  /** Outlets that carried it. */
  public long outlets() {
    return pieces.stream().map(Piece::outletId).distinct().count();
  }

  /** Outlets that carried it, each with an origin that none before it had. */
  public int independent() {
    return Independence.among(pieces.stream()).size();
  }

  /** How often the least number of independent outlets doubles up to theirs: a rough width. */
  public int width(int least) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(independent() / least);
  }
}
