package dateline.job;

import org.jspecify.annotations.Nullable;

/** One thing that an article is counted for, with the columns that tell it in {@code series}. */
record Subject(
    String kind, @Nullable String entityA, @Nullable String entityB, @Nullable String outletId) {

  static Subject entity(String entityId) {
    return new Subject("entity", entityId, null, null);
  }

  /** A pair of two that sort in this order. */
  static Subject pair(String entityA, String entityB) {
    return new Subject("pair", entityA, entityB, null);
  }

  static Subject outlet(String outletId) {
    return new Subject("outlet", null, null, outletId);
  }
}
