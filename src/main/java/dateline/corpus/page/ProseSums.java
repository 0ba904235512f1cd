package dateline.corpus.page;

/** How much prose is left in each region while blocks are dropped. */
final class ProseSums {
  private final Outline outline;
  private final boolean[] dropped;

  /** At i the prose of the blocks before block i. */
  private final long[] before;

  ProseSums(Outline outline) {
    this.outline = outline;
    this.dropped = new boolean[outline.blocks().size()];
    this.before = new long[dropped.length + 1];
    update();
  }

  /** Drops a region's blocks; sums stay as they are until the next {@link #update}. */
  void drop(Region region) {
    for (int block = region.from; block < region.to(); block++) {
      dropped[block] = true;
    }
  }

  void update() {
    for (int i = 0; i < dropped.length; i++) {
      Block block = outline.block(i);
      boolean counts = !dropped[i] && block.isProse();
      before[i + 1] = before[i] + (counts ? block.weight() - block.linked() : 0);
    }
  }

  boolean isDropped(int block) {
    return dropped[block];
  }

  long in(Region region) {
    return between(region.from, region.to());
  }

  long between(int from, int to) {
    return before[to] - before[from];
  }

  long total() {
    return before[dropped.length];
  }
}
