package dateline.corpus.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The blocks of a page that are its article, under one view of what is furniture. */
final class Story {
  /** An element with this share of the prose around it is the story's, down to the deepest. */
  private static final double DOMINANT = 0.7;

  /** An element that says it is an article needs no more than half. */
  private static final double DOMINANT_ARTICLE = 0.5;

  /** Prose before a page's title is not the story's unless it is more than this share of it. */
  private static final double BEFORE_TITLE = 0.25;

  private final Outline outline;
  private final ProseSums prose;

  private Story(Outline outline, ProseSums prose) {
    this.outline = outline;
    this.prose = prose;
  }

  /** The story if all that is called furniture is, and cards lead elsewhere. */
  static Story cleared(Outline outline) {
    ProseSums prose = new ProseSums(outline);
    Clearing clearing = new Clearing(outline, prose, Furniture.BY_NAME);
    clearing.dropFurniture();
    clearing.dropCards();
    return new Story(outline, prose);
  }

  /** The story if names of classes mean nothing. */
  static Story clearedByTags(Outline outline) {
    ProseSums prose = new ProseSums(outline);
    new Clearing(outline, prose, Furniture.BY_TAG).dropFurniture();
    return new Story(outline, prose);
  }

  /** The story if it may be anywhere. */
  static Story uncleared(Outline outline) {
    return new Story(outline, new ProseSums(outline));
  }

  List<Block> blocks() {
    Region region = outline.region(deepestDominant());
    BitSet proseRegions = proseRegions(region);
    List<Block> kept = new ArrayList<>();
    int end = 0;
    for (int i = start(region); i < region.to(); i++) {
      Block block = outline.block(i);
      boolean follows = !kept.isEmpty() && belongs(block, proseRegions);
      if (!prose.isDropped(i) && (block.isProse() || follows)) {
        kept.add(block);
        end = announces(block) ? end : kept.size();
      }
    }
    return kept.subList(0, end);
  }

  private int deepestDominant() {
    int at = 0;
    int child = 0;
    while (child >= 0) {
      at = child;
      child = dominantChild(at);
    }
    return at;
  }

  private int dominantChild(int parent) {
    Region region = outline.region(parent);
    for (int at = parent + 1; at < region.next(); at = outline.region(at).next()) {
      Region child = outline.region(at);
      boolean container = child.isBlock() && !child.tag().equals("p");
      if (container
          && child.size() > 0
          && prose.in(child) >= leastShare(child) * prose.in(region)) {
        return at;
      }
    }
    return -1;
  }

  private static double leastShare(Region region) {
    boolean article =
        region.tag().equals("article") || region.element.attr("itemprop").equals("articleBody");
    return article ? DOMINANT_ARTICLE : DOMINANT;
  }

  private int start(Region region) {
    for (int i = region.from; i < region.to(); i++) {
      if (outline.block(i).kind() == Block.Kind.TITLE) {
        boolean early = prose.between(region.from, i) <= BEFORE_TITLE * prose.in(region);
        return early ? i + 1 : region.from;
      }
    }
    return region.from;
  }

  /** The regions that have prose of their own; what else is in them is no label. */
  private BitSet proseRegions(Region region) {
    BitSet regions = new BitSet();
    for (int i = region.from; i < region.to(); i++) {
      if (!prose.isDropped(i) && outline.block(i).isProse()) {
        regions.set(outline.block(i).region());
      }
    }
    return regions;
  }

  private static boolean belongs(Block block, BitSet proseRegions) {
    if (block.isMostlyLinked()) {
      return false;
    }
    return block.kind() != Block.Kind.OTHER
        || block.endsSentence()
        || proseRegions.get(block.region());
  }

  /** At the end of a story what announces more has lost it. */
  private static boolean announces(Block block) {
    return block.isHeading() || block.text().endsWith(":");
  }
}
