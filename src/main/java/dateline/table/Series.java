package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one series of daily counts over all days: in how many articles of the fixed panel (see"
            + " outlet_period.panel, the same outlets on all days) something is named, and whether"
            + " that rises or falls throughout. Articles with much the same text count once, on the"
            + " first day on which the panel has one. Left out are series of fewer than 20 such"
            + " articles (--series-articles; of two entities 50, --series-pair-articles), undated"
            + " articles and those dated after the run. There are no rows while the panel is of fewer than 30 days, or of no outlet. What changed"
            + " when: see change_point and burst",
    layout = Layout.WHOLE)
public record Series(
    @Key
        @Means(
            "entity (articles name it), pair (articles name both), source (articles cite it) or"
                + " outlet (articles are its own; of all outlets of the panel, each one's copies of"
                + " others counted). The days of an outlet's silence, see outlet_day, are no data of"
                + " its series, and in those of others its articles count as expected there.")
        String kind,
    @Key
        @Means(
            "The entity; of a pair the one that sorts first; of a source who is cited, as an entity,"
                + " empty when it is none that is known; empty of an outlet.")
        @Nullable String entityA,
    @Key @Means("The entity of a pair that sorts second.") @Nullable String entityB,
    @Key @Means("The outlet; of a source who is cited, as an outlet, empty when it is none.")
        @Nullable String outletId,
    @Means("First day of the panel.") LocalDate firstDay,
    @Means("Last day of the panel.") LocalDate lastDay,
    @Means("Days from the first to the last that have data: articles of the panel.") long days,
    @Means("Articles of all outlets that name it, copies too.") long articles,
    @Means("All dated articles of all outlets.") long ofArticles,
    @Means("Distinct articles of the panel that name it.") long articlesDistinct,
    @Means("All distinct articles of the panel on the days that have data.") long ofDistinct,
    @Means(
            "Usual rate, which no burst moves, as a share of the panel's distinct articles: the median"
                + " of periods before the last seven days.")
        double usualRate,
    @Means("Days of such a period: 1, 7 or 28, the shortest of which the median has 5 articles.")
        long periodDays,
    @Means(
            "How much the rates of these periods vary: 1.4826 times their median distance from the"
                + " usual rate, which of normal values is the standard deviation; at least what"
                + " chance alone gives counts like these.")
        double spread,
    @Means("Rate of the last seven days; empty when they have no data.") @Nullable Double lastRate,
    @Means("How many spreads that lies above the usual rate; below 0: under it.")
        @Nullable Double lastStanding,
    @Means(
            "Kendall's tau-b of rate and time: 1 where it always rises, -1 where it always falls;"
                + " of weeks, of days where there are fewer than 140. Empty below ten of them.")
        @Nullable Double tau,
    @Means(
            "Probability of a tau as far from 0 without a trend (Mann and Kendall, corrected for"
                + " likeness of neighbouring values after Hamed and Rao 1998).")
        @Nullable Double pValue,
    @Means(
            "The share of chance findings to expect among all series of all kinds with this or a"
                + " smaller p_value (Benjamini and Hochberg 1995).")
        @Nullable Double qValue,
    @Means("Change of the rate in a day (Sen 1968).") @Nullable Double slope,
    @Means("Lower end of the slope's 95 % interval.") @Nullable Double slopeLow,
    @Means("Upper end of the slope's 95 % interval.") @Nullable Double slopeHigh) {
  private static final Set<String> KINDS = Set.of("entity", "pair", "source", "outlet");

  public Series {
    requireSubject(kind, entityA, entityB, outletId);
    require(!lastDay.isBefore(firstDay), "a series ends after it begins");
    require(days > 0 && articlesDistinct > 0, "a series has data");
    require(articlesDistinct <= articles && articles <= ofArticles, "a part is not more");
    require(articlesDistinct <= ofDistinct, "a part is not more");
    requireShare(usualRate);
    require((tau == null) == (pValue == null), "a trend has a chance");
    require((tau == null) == (qValue == null), "a trend has a chance");
    require((tau == null) == (slope == null), "a trend has a slope");
  }

  /** What a series is about is of four kinds, each with its own identifiers. */
  static void requireSubject(
      String kind, @Nullable String entityA, @Nullable String entityB, @Nullable String outletId) {
    require(KINDS.contains(kind), "a series is of four kinds");
    require((entityB != null) == kind.equals("pair"), "a pair is of two");
    boolean ofEntity = kind.equals("entity") || kind.equals("pair");
    require(!ofEntity || (entityA != null && outletId == null), "entities are no outlets");
    require(!kind.equals("outlet") || (entityA == null && outletId != null), "an outlet is one");
    require(entityA != null || outletId != null, "a source is known");
  }
}
