package dateline.story.coverage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An article of a story that tells something.
 *
 * @param articleId its identifier
 * @param day UTC day of publication
 * @param publishedAt when on that day; null where that is not known
 * @param outletId its publisher
 * @param distinctId what it counts as among distinct articles
 * @param originId what it counts as among independent ones
 * @param beganStory whether its story began with it
 * @param owedTo outlet that its words or facts are from; null where they are its own
 */
public record Piece(
    String articleId,
    LocalDate day,
    @Nullable Instant publishedAt,
    String outletId,
    String distinctId,
    String originId,
    boolean beganStory,
    @Nullable String owedTo) {
  private static final double SECONDS_AN_HOUR = 3_600;

  /**
   * Who came first: the article that began the story, whatever its clock says; else the earlier
   * day; on one day a known time before none, then an origin before what depends on one.
   */
  static final Comparator<Piece> ORDER =
      Comparator.comparing((Piece piece) -> !piece.beganStory)
          .thenComparing(Piece::day)
          .thenComparing(Piece::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(piece -> !piece.isOrigin())
          .thenComparing(Piece::articleId);

  boolean isOrigin() {
    return articleId.equals(originId);
  }

  boolean isOfOutlet(Piece other) {
    return outletId.equals(other.outletId);
  }

  /** Whether one of two articles that are independent may have come as early as the other. */
  boolean mayBeAsEarlyAs(Piece other) {
    boolean timed = publishedAt != null && other.publishedAt != null;
    return timed ? !publishedAt.isAfter(other.publishedAt) : !day.isAfter(other.day);
  }

  /** Hours since another article; null where the time of either is not known, or it came later. */
  public @Nullable Double hoursSince(Piece other) {
    if (publishedAt == null || other.publishedAt == null) {
      return null;
    }
    long seconds = Duration.between(other.publishedAt, publishedAt).toSeconds();
    return seconds < 0 ? null : (Double) (seconds / SECONDS_AN_HOUR);
  }
}
