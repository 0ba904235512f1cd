package dateline.corpus.page;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A page as blocks of text in reading order, and the elements that hold them.
 *
 * @param blocks the blocks in the order of the page
 * @param regions the page and its elements, each before those within it
 */
record Outline(List<Block> blocks, List<Region> regions) {

  /** Reads a page without changing it and without recursion, however deep it is. */
  static Outline of(Document page) {
    OutlineReader reader = new OutlineReader();
    page.filter(reader);
    return reader.outline();
  }

  Block block(int number) {
    return blocks.get(number);
  }

  Region region(int number) {
    return regions.get(number);
  }
}
