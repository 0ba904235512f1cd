package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one stretch of days on which something is named far more often than usual at that time"
            + " (Kleinberg 2002: twice or four times as often), in distinct articles of the fixed"
            + " panel. Look at q_value: many rows are weak. Days without articles of the panel are"
            + " passed over, so that where there are few a burst may last for months. Only series"
            + " that series has are looked at",
    layout = Layout.WHOLE)
public record Burst(
    @Key @Means("entity, pair, source or outlet, see series.") String kind,
    @Key @Means("The entity, see series.") @Nullable String entityA,
    @Key @Means("The entity of a pair that sorts second.") @Nullable String entityB,
    @Key @Means("The outlet, see series.") @Nullable String outletId,
    @Key @Means("First day of the burst.") LocalDate firstDay,
    @Means("Last day of the burst.") LocalDate lastDay,
    @Means("Distinct articles of the panel that name it on these days.") long articlesDistinct,
    @Means("How many would at the usual rate.") double expected,
    @Means("Share of the panel's distinct articles of these days that name it.") double rate,
    @Means(
            "How clear it is: what Kleinberg's states save against the usual one, as a log"
                + " likelihood, divided by how much more the series varies than by chance alone.")
        double weight,
    @Means(
            "Upper bound of the probability that a series without bursts has one as clear as this"
                + " anywhere (Lundberg's inequality).")
        double pValue,
    @Means(
            "The share of chance findings to expect among all bursts with this or a smaller p_value"
                + " (Benjamini and Hochberg 1995); series without any count as tested.")
        double qValue) {

  public Burst {
    Series.requireSubject(kind, entityA, entityB, outletId);
    require(!lastDay.isBefore(firstDay), "a burst ends after it begins");
    require(articlesDistinct > expected, "a burst is above what is usual");
    requireShare(rate);
    requireShare(pValue);
    requireShare(qValue);
  }
}
