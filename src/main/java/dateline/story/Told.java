package dateline.story;

import dateline.table.Origin;
import dateline.table.StoryArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in its story.
 *
 * @param report the article
 * @param row its place in the story
 * @param origins where it has its words and facts from, the decisive one first
 */
public record Told(Report report, StoryArticle row, List<Origin> origins) {
  /** The kind of dependence on an outlet whose text an article says it has. */
  static final String CREDIT = "credit";

  /** The kind of dependence on an outlet that an article cites. */
  static final String CITATION = "citation";

  public Told {
    origins = List.copyOf(origins);
  }

  /** What makes the article count as one with its origin; null when it is its own. */
  @Nullable Origin decisive() {
    return origins.isEmpty() || !origins.get(0).decisive() ? null : origins.get(0);
  }
}
