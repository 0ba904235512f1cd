package dateline.story;

import dateline.story.copy.Copy;
import dateline.story.copy.Precedence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The copies among the articles of a window, seen from each article back to those told before. */
final class Links {
  private final double containment;

  /** By article, and the other that it has much in common with. */
  private final Map<String, Map<String, Copy>> copies = new HashMap<>();

  Links(List<Copy> copies, double containment) {
    this.containment = containment;
    for (Copy copy : copies) {
      add(copy.articleId(), copy.originalId(), copy);
      add(copy.originalId(), copy.articleId(), copy);
    }
  }

  /**
   * The links of an article with told ones, the first told first. Where only their lengths or
   * nothing tell which of two came first, it is the one that is told.
   */
  List<Link> of(Report report, Map<String, Told> told) {
    return others(report, told)
        .map(other -> link(report.id(), other, between(report, other)))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * The first told article that is a copy of this one, which came later; null when there is none.
   */
  @Nullable Told copyOf(Report report, Map<String, Told> told) {
    return others(report, told)
        .filter(other -> isEarlyCopy(report.id(), between(report, other)))
        .findFirst()
        .orElse(null);
  }

  private void add(String article, String other, Copy copy) {
    copies.computeIfAbsent(article, id -> new HashMap<>()).put(other, copy);
  }

  private Copy between(Report report, Told other) {
    return Objects.requireNonNull(
        copies.getOrDefault(report.id(), Map.of()).get(other.report().id()));
  }

  private Stream<Told> others(Report report, Map<String, Told> told) {
    return copies.getOrDefault(report.id(), Map.of()).keySet().stream()
        .map(told::get)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Told::report, Report.IN_ORDER));
  }

  private @Nullable Link link(String article, Told other, Copy copy) {
    if (copy.articleId().equals(article)) {
      return new Link(other, copy.kind(), copy.contained(), copy.held());
    }
    return copy.by() == Precedence.CREDIT
        ? null
        : new Link(other, turned(copy), copy.held(), copy.contained());
  }

  /** What the first of two is to the later. */
  private Copy.Kind turned(Copy copy) {
    if (copy.kind() == Copy.Kind.REVISION) {
      return Copy.Kind.REVISION;
    }
    return copy.held() >= containment ? Copy.Kind.COPY : Copy.Kind.PARTIAL;
  }

  private static boolean isEarlyCopy(String article, Copy copy) {
    return copy.originalId().equals(article)
        && copy.by() == Precedence.CREDIT
        && copy.kind() == Copy.Kind.COPY;
  }
}
