package dateline.story.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which of some reports make outlets count as independent: each that comes with an outlet and
 * an origin that none before it had. Twenty papers with one wire copy count as one.
 */
final class Independence {
  private final Set<String> outlets = new HashSet<>();
  private final Set<String> origins = new HashSet<>();

  /** Those of the reports, which come in order. */
  static List<Piece> among(Stream<Piece> pieces) {
    Independence independence = new Independence();
    return pieces.filter(independence::adds).toList();
  }

  private boolean adds(Piece piece) {
    boolean adds = !outlets.contains(piece.outletId()) && !origins.contains(piece.originId());
    if (adds) {
      outlets.add(piece.outletId());
      origins.add(piece.originId());
    }
    return adds;
  }
}
