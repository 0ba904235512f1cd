package dateline.table;

/** Checks that rows keep, whoever computes them. */
final class Invariant {
  private Invariant() {}

  /**
   * Refuses a row.
   *
   * @throws IllegalArgumentException with {@code meaning} unless {@code holds}
   */
  static void require(boolean holds, String meaning) {
    if (!holds) {
      throw new IllegalArgumentException(meaning);
    }
  }

  /** Refuses a span that is not inside a text: offsets count UTF-16 units, the end is exclusive. */
  static void requireSpan(int start, int end) {
    require(0 <= start && start < end, "a span starts before it ends");
  }

  /** Articles of which copies, and then those of one origin, count once. */
  static void requireCounts(long articles, long distinct, long independent) {
    require(articles >= distinct && distinct >= independent, "what counts once is not more");
    require(independent > 0, "what is counted is there");
  }

  static void requireShare(double share) {
    require(share >= 0 && share <= 1, "a share lies between 0 and 1");
  }
}
