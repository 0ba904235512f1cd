package dateline.corpus.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which heading of a page readers see as the headline of its article. A first-level heading may
 * also name the section, the outlet, or repeat the title for search engines at the end of the trail
 * that leads to the page; then the headline is the second-level heading that follows.
 */
final class Headlines {
  /** Headings that are looked at: an article's headline is among the first. */
  private static final int MOST = 20;

  /** Headlines in scripts that put no spaces between words are shorter than this in characters. */
  private static final int SHORTEST = 15;

  private final List<Part> first;
  private final List<Part> second;
  private final Predicate<String> isTitle;
  private final Predicate<String> isOutlet;

  /**
   * @param isTitle whether a text is worded like a title that the page states elsewhere
   * @param isOutlet whether a text is the name of the outlet
   */
  Headlines(PageParts parts, Predicate<String> isTitle, Predicate<String> isOutlet) {
    first = parts.headlines.stream().limit(MOST).toList();
    second = parts.subheadings;
    this.isTitle = isTitle;
    this.isOutlet = isOutlet;
  }

  /** The headline; none when no heading can be told from others. */
  @Nullable Part headline() {
    return worded(free(first))
        .or(this::alone)
        .or(this::second)
        .or(() -> worded(first.stream()))
        .orElse(null);
  }

  private Optional<Part> worded(Stream<Part> headings) {
    return headings.filter(part -> isTitle.test(part.headline())).findFirst();
  }

  /** The only heading of the first level, when it is long enough for a headline. */
  private Optional<Part> alone() {
    List<Part> free = free(first).filter(part -> isLong(part.headline())).limit(2).toList();
    return free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty();
  }

  /** The lower heading after a trail, or on a page without any of the first level. */
  private Optional<Part> second() {
    Optional<Part> trail = first.stream().filter(Part::listed).findFirst();
    if (trail.isEmpty() && free(first).findAny().isPresent()) {
      return Optional.empty();
    }
    int from = trail.map(Part::position).orElse(0);
    List<Part> following = free(second).filter(part -> part.position() > from).limit(MOST).toList();
    Optional<Part> worded = worded(following.stream());
    return worded.isPresent() || trail.isEmpty()
        ? worded
        : following.stream()
            .filter(part -> part.element().nameIs("h2") && isLong(part.headline()))
            .findFirst();
  }

  private Stream<Part> free(List<Part> headings) {
    return headings.stream()
        .filter(part -> !part.listed() && part.beside() == 0)
        .filter(part -> !part.headline().isEmpty() && !isOutlet.test(part.headline()));
  }

  private static boolean isLong(String text) {
    boolean words = text.length() >= SHORTEST && text.split("\\s+", -1).length >= 3;
    return words || text.codePoints().filter(Character::isIdeographic).count() >= SHORTEST / 2;
  }
}
