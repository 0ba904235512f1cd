package dateline.corpus.gdelt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists of counts, blocks between semicolons: {@code KILL#4#grain drivers#4#Tesmir, Oru Valley,
 * Sarmalia#SX#SX07#12.5#31.25#-1234}, an offset at the end or none. A number sign too many belongs
 * to what is counted.
 */
final class Counts {
  /** Type, number, object, and the seven parts of a place. */
  private static final int PARTS = 10;

  private static final int OBJECT = 2;

  private final Values values;

  Counts(Values values) {
    this.values = values;
  }

  /** The counts, what is listed twice once. */
  List<Count> read(String list) {
    Set<Count> counts = new LinkedHashSet<>();
    for (String block : Parts.filled(list)) {
      Count count = count(Parts.of(block, '#'));
      if (count == null) {
        values.drop();
      } else {
        counts.add(count);
      }
    }
    return List.copyOf(counts);
  }

  private @Nullable Count count(List<String> parts) {
    int size = parts.size();
    Long number = size < PARTS ? null : Numerals.whole(parts.get(1).strip());
    if (number == null || parts.get(0).isBlank()) {
      return null;
    }
    boolean placed = size > PARTS;
    int place = size - (placed ? 8 : 7);
    return new Count(
        parts.get(0).strip(),
        number,
        some(String.join("#", parts.subList(OBJECT, place))),
        some(parts.get(place + 1)),
        placed ? values.place(parts.get(size - 1)) : -1);
  }

  private static @Nullable String some(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? null : stripped;
  }
}
