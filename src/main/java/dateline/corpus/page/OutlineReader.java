package dateline.corpus.page;

import dateline.corpus.page.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks over a page and makes its {@link Outline}. */
final class OutlineReader implements NodeFilter {
  private final List<Block> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final BlockText text = new BlockText();

  /** The number of the innermost region that is open. */
  private int open = -1;

  /** The number of the region in which the current block began. */
  private int begun = -1;

  private int links;

  Outline outline() {
    return new Outline(blocks, regions);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      return start(element);
    }
    return FilterResult.CONTINUE;
  }

  private void add(String words) {
    boolean wasEmpty = text.isEmpty();
    text.add(words, links > 0);
    if (wasEmpty) {
      begun = open;
    }
  }

  private FilterResult start(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      if (text.breakLine()) {
        endBlock();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Tags.isUnread(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Tags.isBlock(tag)) {
      endBlock();
    }
    links += tag.equals("a") ? 1 : 0;
    regions.add(new Region(element, open, blocks.size()));
    open = regions.size() - 1;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (open >= 0 && node.equals(regions.get(open).element)) {
      end(regions.get(open));
    }
    return FilterResult.CONTINUE;
  }

  private boolean beganBlock(Region region) {
    return begun == open && region.furniture != Furniture.NO;
  }

  /** An inline element that is furniture ends the block it began, so that it can go alone. */
  private void end(Region region) {
    if (region.isBlock() || beganBlock(region)) {
      endBlock();
    }
    links -= region.tag().equals("a") ? 1 : 0;
    region.end(blocks.size(), regions.size());
    open = region.parent;
  }

  private void endBlock() {
    if (text.weight() > 0) {
      int region = regionAround(begun);
      blocks.add(new Block(text.text(), kind(region), text.weight(), text.linked(), region));
    }
    text.clear();
  }

  /** Text at the start of a bold part belongs to the paragraph, as what follows does. */
  private int regionAround(int start) {
    int region = start;
    while (!regions.get(region).isBlock() && regions.get(region).furniture == Furniture.NO) {
      region = regions.get(region).parent;
    }
    return region;
  }

  /** The kind of the nearest element that has one, across inline elements and plain boxes. */
  private Kind kind(int region) {
    for (int at = region; at >= 0; at = regions.get(at).parent) {
      Region around = regions.get(at);
      Kind kind = Tags.kind(around.tag());
      if (kind != Kind.OTHER) {
        return kind;
      }
      if (at != region && !around.tag().equals("div")) {
        break;
      }
    }
    return Kind.OTHER;
  }
}
