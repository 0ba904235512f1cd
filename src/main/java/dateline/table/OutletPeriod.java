package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one outlet in one period of trend, be it a period without an article, and whether trend"
            + " compares it there. Periods are weeks from Monday to Sunday, UTC, unless --trend-days"
            + " is given; those in which no outlet has an article are left out",
    layout = Layout.WHOLE)
public record OutletPeriod(
    @Key @Means("First day of the period.") LocalDate firstDay,
    @Key @Means("Publisher; empty when not known.") @Nullable String outletId,
    @Means("Last day of the period.") LocalDate lastDay,
    @Means("Days of the period on which the corpus has an article of any outlet.") long days,
    @Means("Articles of the outlet.") long articles,
    @Means("Days, of those, that belong to a silence of the outlet, see outlet_day.")
        long daysSilent,
    @Means(
            "Share of the days of the whole corpus, those that were over when the run began and have"
                + " an article of any outlet, on which the outlet was there: from its first article"
                + " until it left, see outlet_day. Pauses and silences count as there: in a silence"
                + " articles are missing, not the outlet.")
        double presence,
    @Means(
            "Whether it is of the fixed panel: a presence of at least 0.8 (--panel-share). The same"
                + " in all periods.")
        boolean panel,
    @Means(
            "Whether trend compares it with itself in the period before: it is of the panel, and in"
                + " both periods it has an article and is silent on at most a fifth of the days (on"
                + " no more than --panel-share leaves). So a silence is no drop, and bars an outlet"
                + " from the periods that it spoils only.")
        boolean compared) {

  public OutletPeriod {
    require(!lastDay.isBefore(firstDay), "a period ends after it begins");
    require(daysSilent <= days, "a day is silent once");
    requireShare(presence);
    require(!panel || outletId != null, "who is not known is of no panel");
    require(!compared || (panel && articles > 0), "who is compared is there");
  }
}
