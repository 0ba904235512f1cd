package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one entity on one day")
public record EntityDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("Entity.") String entityId,
    @Means("Articles that name it.") long articles,
    @Means("Places at which they name it.") long mentions,
    @Means("Outlets that name it.") long outlets,
    @Means("Articles that name it, as a share of the day's articles.") double share,
    @Means("Lower end of the share's 95 % interval (Wilson).") double shareLow,
    @Means("Upper end of the share's 95 % interval (Wilson).") double shareHigh) {

  public EntityDay {
    require(articles > 0 && mentions >= articles, "an article that names it has a mention");
    requireShare(share);
    require(shareLow <= share && share <= shareHigh, "a share lies in its interval");
  }
}
