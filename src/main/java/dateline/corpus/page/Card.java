package dateline.corpus.page;

/** What an element looks like that leads to another story: a linked headline and a few words. */
final class Card {
  private static final int MOST_BLOCKS = 8;
  private static final int MOST_PROSE = 2;
  private static final int HEAVIEST = 600;

  /** A headline has at least so much text. */
  private static final int HEADLINE = 15;

  /** In an item that is one block the headline has at least this share. */
  private static final double HEADLINE_SHARE = 0.15;

  private Card() {}

  static boolean is(Region region, Outline outline) {
    if (region.size() == 1) {
      return region.tag().equals("li") && isItem(outline.block(region.from));
    }
    return region.size() > 1 && region.size() <= MOST_BLOCKS && isBox(region, outline);
  }

  private static boolean isItem(Block block) {
    return block.isProse()
        && block.linked() >= HEADLINE
        && block.linked() > HEADLINE_SHARE * block.weight();
  }

  private static boolean isBox(Region region, Outline outline) {
    int headlines = 0;
    int prose = 0;
    int weight = 0;
    for (int i = region.from; i < region.to(); i++) {
      Block block = outline.block(i);
      weight += block.weight();
      headlines += block.isMostlyLinked() && block.weight() >= HEADLINE ? 1 : 0;
      prose += block.isProse() ? 1 : 0;
    }
    return headlines > 0 && prose > 0 && prose <= MOST_PROSE && weight < HEAVIEST;
  }
}
