package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one day on which the level of a series changes for 14 days or longer (PELT, Killick,"
            + " Fearnhead and Eckley 2012). What rises and falls again within 28 days is none, see"
            + " burst. Only series that series has are looked at",
    layout = Layout.WHOLE)
public record ChangePoint(
    @Key @Means("entity, pair, source or outlet, see series.") String kind,
    @Key @Means("The entity, see series.") @Nullable String entityA,
    @Key @Means("The entity of a pair that sorts second.") @Nullable String entityB,
    @Key @Means("The outlet, see series.") @Nullable String outletId,
    @Key @Means("First day of the new level.") LocalDate day,
    @Means(
            "Share of the panel's distinct articles from the change before, or the beginning, to this"
                + " one; without rises that soon ended.")
        double rateBefore,
    @Means("The same from this change to the next one, or the end.") double rateAfter,
    @Means(
            "Probability that a series that nowhere changes has, at its best place, a change as clear"
                + " as this (Miller and Siegmund 1982).")
        double pValue,
    @Means(
            "The share of chance findings to expect among all change points with this or a smaller"
                + " p_value (Benjamini and Hochberg 1995); series without any count as tested.")
        double qValue) {

  public ChangePoint {
    Series.requireSubject(kind, entityA, entityB, outletId);
    requireShare(rateBefore);
    requireShare(rateAfter);
    require(rateBefore != rateAfter, "a change is to another level");
    requireShare(pValue);
    requireShare(qValue);
  }
}
