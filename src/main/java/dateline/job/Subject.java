package dateline.job;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One thing that an article is counted for, with the columns that tell it in {@code series}. */
record Subject(
    String kind, @Nullable String entityA, @Nullable String entityB, @Nullable String outletId) {

  /** Sources by who they are. */
  static final Comparator<Subject> SOURCES =
      Comparator.comparing(Subject::entityA, nullsFirst(naturalOrder()))
          .thenComparing(Subject::outletId, nullsFirst(naturalOrder()));

  static Subject entity(String entityId) {
    return new Subject("entity", entityId, null, null);
  }

  /** A pair of two that sort in this order. */
  static Subject pair(String entityA, String entityB) {
    return new Subject("pair", entityA, entityB, null);
  }

  static Subject source(@Nullable String entityId, @Nullable String outletId) {
    return new Subject("source", entityId, null, outletId);
  }

  static Subject outlet(String outletId) {
    return new Subject("outlet", null, null, outletId);
  }
}
