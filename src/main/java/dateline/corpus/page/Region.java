package dateline.corpus.page;

import org.jsoup.nodes.Element;

/** An element of a page; the blocks within it stand in a row, as do the regions within it. */
final class Region {
  final Element element;

  /** The number of the region around this one, -1 of the page itself. */
  final int parent;

  /** How sure it is that this is no part of a story, by itself. */
  final Furniture furniture;

  /** The first block within. */
  final int from;

  /** The first block after. */
  private int to;

  /** The first region after this one and those within. */
  private int next;

  Region(Element element, int parent, int from) {
    this.element = element;
    this.parent = parent;
    this.furniture = Furniture.of(element);
    this.from = from;
    this.to = from;
  }

  void end(int nextBlock, int nextRegion) {
    to = nextBlock;
    next = nextRegion;
  }

  int to() {
    return to;
  }

  int next() {
    return next;
  }

  int size() {
    return to - from;
  }

  String tag() {
    return element.normalName();
  }

  boolean isBlock() {
    return Tags.isBlock(tag());
  }
}
