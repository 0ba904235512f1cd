package dateline.job;

import dateline.story.coverage.Piece;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of a story and what it tells that may be news.
 *
 * @param storyId its story
 * @param publishedAt when it was published; null where only the day is known
 * @param owedToOutletId outlet that it has its words or facts from; null where it depends on none
 * @param things the names and pairs of names in it whose run has just begun, and who claims
 */
record NewsOfArticle(
    String storyId,
    String articleId,
    LocalDate day,
    @Nullable Instant publishedAt,
    String outletId,
    String distinctId,
    String originId,
    @Nullable String owedToOutletId,
    List<Thing> things) {

  /**
   * Something that articles tell.
   *
   * @param kind story, entity, pair or claim, see first_report
   * @param since first day of its run; null for what needs no news
   */
  record Thing(
      String kind, @Nullable String entityA, @Nullable String entityB, @Nullable LocalDate since) {

    /** The story as such. */
    static final Thing STORY = new Thing("story", null, null, null);

    static Thing claim(String claimant) {
      return new Thing("claim", claimant, null, null);
    }
  }

  Piece piece() {
    return new Piece(
        articleId,
        day,
        publishedAt,
        outletId,
        distinctId,
        originId,
        articleId.equals(storyId),
        owedToOutletId);
  }
}
