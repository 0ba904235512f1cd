package dateline.corpus.archive;

import org.jspecify.annotations.Nullable;

/**
 * Tells where entries begin: in the file, where its second entry begins with a member of its own,
 * else in what was unpacked.
 */
final class Positions {
  private long last = -1;
  private @Nullable Boolean byMember;

  /** Position of the entry that begins here. */
  long next(Window window) {
    if (last >= 0 && byMember == null) {
      byMember = window.member() > 0 && window.atMember();
    }
    long here = byMember == null || byMember ? window.member() : window.offset();
    last = Math.max(last + 1, here);
    return last;
  }
}
