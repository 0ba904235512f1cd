package dateline.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one article counts for.
 *
 * @param entities whom it names, each once
 * @param sources whom it cites, each once
 * @param counted whether it is of the panel, and its first with this text
 * @param countedOfOutlet whether it is of the panel, and its outlet's first with this text
 */
record CountedArticle(
    LocalDate day,
    @Nullable String outletId,
    List<String> entities,
    List<Source> sources,
    boolean counted,
    boolean countedOfOutlet) {

  /** Who is cited. */
  record Source(@Nullable String entityId, @Nullable String outletId) {}

  /**
   * One thing in one article.
   *
   * @param counted 1 where it counts, else 0
   */
  record Naming(
      String kind,
      @Nullable String entityA,
      @Nullable String entityB,
      @Nullable String outletId,
      LocalDate day,
      long counted) {}

  /**
   * All that it counts for.
   *
   * @param frequent the entities that may have a series, and no others
   * @param paired those of them that may have one with another
   */
  Stream<Naming> namings(Set<String> frequent, Set<String> paired) {
    List<Naming> namings = new ArrayList<>();
    for (String entity : entities) {
      if (frequent.contains(entity)) {
        namings.add(naming(Subject.entity(entity), counted));
      }
    }
    List<String> named = entities.stream().filter(paired::contains).sorted().toList();
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        namings.add(naming(Subject.pair(named.get(i), named.get(j)), counted));
      }
    }
    for (Source source : sources) {
      namings.add(naming(new Subject("source", source.entityId, null, source.outletId), counted));
    }
    if (outletId != null) {
      namings.add(naming(Subject.outlet(outletId), countedOfOutlet));
    }
    return namings.stream();
  }

  private Naming naming(Subject subject, boolean counts) {
    return new Naming(
        subject.kind(),
        subject.entityA(),
        subject.entityB(),
        subject.outletId(),
        day,
        counts ? 1 : 0);
  }
}
