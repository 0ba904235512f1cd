package dateline.corpus.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which parts of a page stand by the headline of its article, and so speak of it. */
final class Nearby {
  /** Elements between a headline and what is said under it: pictures, buttons, a summary. */
  private static final int AFTER = 250;

  /** Elements between what is said over a headline and the headline. */
  private static final int BEFORE = 60;

  private final @Nullable Part headline;

  Nearby(@Nullable Part headline) {
    this.headline = headline;
  }

  /** Those of the parts that stand by the headline, the nearest below it first. */
  Stream<Part> of(List<Part> parts) {
    if (headline == null) {
      return parts.stream().filter(part -> part.beside() == 0);
    }
    int at = headline.position();
    int beside = headline.beside();
    Predicate<Part> own = part -> part.beside() <= beside;
    Stream<Part> below =
        parts.stream().filter(p -> p.position() >= at && p.position() <= at + AFTER);
    Stream<Part> above =
        parts.stream()
            .filter(p -> p.position() < at && p.position() >= at - BEFORE)
            .sorted(Comparator.comparingInt(Part::position).reversed());
    return Stream.concat(below, above).filter(own);
  }
}
