package dateline.corpus.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drops what of a page is not story: furniture, and cards that lead to other stories. */
final class Clearing {
  /** Furniture is left in place if the rest of the page has less than this share of its prose. */
  private static final double LEAST_REST = 0.25;

  /** Readers may write more than the story has. */
  private static final double LEAST_REST_OF_COMMENTS = 0.1;

  /** So many elements in a row that look like cards are cards. */
  private static final int LEAST_CARDS = 3;

  private final Outline outline;
  private final ProseSums prose;
  private final Furniture least;

  /** Furniture that is less sure than the given one stays. */
  Clearing(Outline outline, ProseSums prose, Furniture least) {
    this.outline = outline;
    this.prose = prose;
    this.least = least;
  }

  /**
   * Drops furniture unless most of the page's prose is in it, alone or in elements of the same
   * class together: then its name means something else.
   */
  void dropFurniture() {
    Map<String, Long> likes = proseOfLikes();
    int at = 0;
    while (at < outline.regions().size()) {
      Region region = outline.region(at);
      if (isFurniture(region) && isSmall(region, likes.getOrDefault(likeness(region), 0L))) {
        prose.drop(region);
        at = region.next();
      } else {
        at++;
      }
    }
    prose.update();
  }

  private Map<String, Long> proseOfLikes() {
    Map<String, Long> likes = new HashMap<>();
    int at = 0;
    while (at < outline.regions().size()) {
      Region region = outline.region(at);
      if (isFurniture(region)) {
        likes.merge(likeness(region), prose.in(region), Long::sum);
        at = region.next();
      } else {
        at++;
      }
    }
    return likes;
  }

  private boolean isFurniture(Region region) {
    return region.size() > 0
        && region.furniture != Furniture.NO
        && region.furniture.compareTo(least) >= 0
        && holdsItsBlocks(region);
  }

  /** An inline element within a block does not hold the block. */
  private boolean holdsItsBlocks(Region region) {
    return region.isBlock()
        || region.size() > 1
        || outline.region(outline.block(region.from).region()) == region;
  }

  private boolean isSmall(Region region, long likes) {
    long own = Math.max(prose.in(region), likes);
    boolean comments = Furniture.isComments(region.element);
    return prose.total() - own >= (comments ? LEAST_REST_OF_COMMENTS : LEAST_REST) * own;
  }

  private static String likeness(Region region) {
    return region.tag() + " " + region.element.className();
  }

  /** Drops elements of one parent and tag that each have a linked headline and a few words. */
  void dropCards() {
    for (int at = 0; at < outline.regions().size(); at++) {
      cardsIn(at).values().stream()
          .filter(cards -> cards.size() >= LEAST_CARDS)
          .forEach(cards -> cards.forEach(prose::drop));
    }
    prose.update();
  }

  private Map<String, List<Region>> cardsIn(int parent) {
    Map<String, List<Region>> cards = Map.of();
    int end = outline.region(parent).next();
    for (int at = parent + 1; at < end; at = outline.region(at).next()) {
      Region child = outline.region(at);
      if (Card.is(child, outline)) {
        cards = cards.isEmpty() ? new HashMap<>() : cards;
        cards.computeIfAbsent(child.tag(), tag -> new ArrayList<>()).add(child);
      }
    }
    return cards;
  }
}
