package dateline.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Says which rows an encoder reads in one go. */
final class Packs {
  /**
   * Pieces read in one go, but for a longer row. Fewer, and reading the weights costs more than
   * computing with them; more gained little, and what is computed lies less near the processor.
   */
  private static final int MOST_PIECES = 96;

  private Packs() {}

  /** Places of the rows, pack by pack: each row in one, beside rows of about its length. */
  static List<List<Integer>> of(List<PieceRow> rows) {
    List<Integer> byLength =
        IntStream.range(0, rows.size())
            .boxed()
            .sorted(Comparator.comparingInt(place -> rows.get(place).length()))
            .toList();
    List<List<Integer>> packs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= byLength.size(); i++) {
      // The row in hand would be the longest: all are padded to it.
      if (i == byLength.size()
          || (i + 1 - start) * rows.get(byLength.get(i)).length() > MOST_PIECES) {
        packs.add(byLength.subList(start, i));
        start = i;
      }
    }
    return packs;
  }
}
