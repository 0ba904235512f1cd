package dateline.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom a text was published: what a name in it stands for may depend on that.
 *
 * @param day UTC day; null for an undated text
 * @param outletId the publisher's; null where it is not known
 * @param country code of the publisher's country; null where it is not known
 */
public record Publication(
    @Nullable LocalDate day, @Nullable String outletId, @Nullable String country) {
  /** Of a text that nothing is known of. */
  public static final Publication UNKNOWN = new Publication(null, null, null);
}
