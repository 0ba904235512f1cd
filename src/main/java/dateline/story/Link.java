package dateline.story;

import dateline.story.copy.Copy;
import java.util.Locale;

/**
 * What an article has in common with one that was told before it.
 *
 * @param told the other
 * @param kind what the article is to it
 * @param containment share of the article's own words that stand in the other
 * @param held share of the other's own words that stand in the article
 */
record Link(Told told, Copy.Kind kind, double containment, double held) {
  boolean isPartial() {
    return kind == Copy.Kind.PARTIAL;
  }

  /** The kind as columns say it. */
  String column() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
