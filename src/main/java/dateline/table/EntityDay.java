package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireCounts;
import static dateline.table.Invariant.requireShare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one entity on one day")
public record EntityDay(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("Entity.") String entityId,
    @Means("Articles that name it.") long articles,
    @Means("Of them distinct ones: those with much the same text count once, see story_article.")
        long articlesDistinct,
    @Means("Of these independent ones: those whose facts have one origin count once.")
        long articlesIndependent,
    @Means("Places at which they name it.") long mentions,
    @Means("Outlets that name it.") long outlets,
    @Means("Articles that name it, as a share of the day's articles that are analysed.")
        double share,
    @Means(
            "Lower end of its 95 % interval: Wilson's at the effective size of the sample, for articles"
                + " of one story are no independent observations.")
        double shareLow,
    @Means("Upper end of its 95 % interval.") double shareHigh) {

  public EntityDay {
    requireCounts(articles, articlesDistinct, articlesIndependent);
    require(mentions >= articles, "an article that names it has a mention");
    requireShare(share);
    require(shareLow <= share && share <= shareHigh, "a share lies in its interval");
  }
}
