package dateline.story.copy;

/**
 * Two articles of which one has much of the other's text.
 *
 * @param articleId the later one
 * @param originalId the one that came first
 * @param kind what the later one is to the first
 * @param contained the share of the later one's text that stands in the first
 * @param held the share of the first one's text that stands in the later
 * @param by what tells which came first
 */
public record Copy(
    String articleId, String originalId, Kind kind, double contained, double held, Precedence by) {

  /** What an article is to an earlier one with the same text. */
  public enum Kind {
    /** Most of its text is the other's, however little of that it keeps. */
    COPY,
    /** It holds most of the other's text among more of its own, as a round-up does. */
    PARTIAL,
    /** Either, of the same publisher: an update, a live page that grows. No copy. */
    REVISION
  }
}
