package dateline.corpus.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which parts of a page stand by the headline of its article, and so speak of it. */
final class Nearby {
  /** Elements between a headline and what is said under it: pictures, buttons, a summary. */
  private static final int AFTER = 250;

  /** Elements between what is said over a headline and the headline. */
  private static final int BEFORE = 60;

  /** What is not marked as a date or a name must stand closer. */
  private static final int CLOSELY = 40;

  private final @Nullable Part headline;

  Nearby(@Nullable Part headline) {
    this.headline = headline;
  }

  /** Those of the parts that stand close by the headline; none without one. */
  Stream<Part> closely(List<Part> parts) {
    return headline == null ? Stream.empty() : within(parts, headline, CLOSELY, CLOSELY);
  }

  /** Those of the parts that stand by the headline, the nearest below it first. */
  Stream<Part> of(List<Part> parts) {
    if (headline == null) {
      return parts.stream().filter(part -> part.beside() == 0);
    }
    return within(parts, headline, BEFORE, AFTER);
  }

  private static Stream<Part> within(List<Part> parts, Part headline, int before, int after) {
    int at = headline.position();
    Stream<Part> below =
        parts.stream().filter(p -> p.position() >= at && p.position() <= at + after);
    Stream<Part> above =
        parts.stream()
            .filter(p -> p.position() < at && p.position() >= at - before)
            .sorted(Comparator.comparingInt(Part::position).reversed());
    return Stream.concat(below, above).filter(part -> part.beside() <= headline.beside());
  }
}
