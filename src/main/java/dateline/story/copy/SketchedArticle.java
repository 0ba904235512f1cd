package dateline.story.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article when it is compared with others: all but its text.
 *
 * @param articleId its identifier
 * @param outletId its publisher; null when unknown
 * @param publishedAt when it was published; null when undated
 * @param toTheDay whether only the day of publication is known
 * @param credits outlets that it credits with its text: an agency's own text credits the agency
 * @param sketch the sketch of its text
 */
public record SketchedArticle(
    String articleId,
    @Nullable String outletId,
    @Nullable Instant publishedAt,
    boolean toTheDay,
    List<String> credits,
    Sketch sketch) {

  public SketchedArticle {
    credits = List.copyOf(credits);
  }

  /** UTC day of publication; null when undated. */
  public @Nullable LocalDate day() {
    return publishedAt == null ? null : publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** Whether two articles have the same publisher, and it is known. */
  boolean sharesOutletWith(SketchedArticle other) {
    return outletId != null && outletId.equals(other.outletId);
  }

  /** Whether an agency signs a text of its own. */
  public boolean isAgencyCopy() {
    return outletId != null && credits.contains(outletId);
  }

  /** Whether the article says that its text is another publisher's. */
  boolean credits(SketchedArticle other) {
    return other.outletId != null && credits.contains(other.outletId) && !sharesOutletWith(other);
  }
}
