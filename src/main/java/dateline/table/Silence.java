package dateline.table;

import static dateline.table.Invariant.require;
import static dateline.table.Invariant.requireShare;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one outlet that has no article of a story though at least --silence-outlets others (3"
            + " unless the run says otherwise) carried it independently, and though it published"
            + " other articles on the days of the story, as its own past let one expect. No row"
            + " where it is silent on one of those days, see outlet_day: articles that are missing"
            + " tell nothing",
    layout = Layout.WHOLE)
public record Silence(
    @Key @Means("The story, see story_article.") String storyId,
    @Key @Means("The outlet that did not carry it.") String outletId,
    @Means("First UTC day on which an outlet of the panel carried it: one with a past of its own.")
        LocalDate day,
    @Means("Last such day.") LocalDate lastDay,
    @Means("Outlets of the panel that carried it.") long outlets,
    @Means(
            "How many of them did so independently: each with an article of an origin that none"
                + " before it had (see story_article). One wire copy in twenty papers is one.")
        long outletsIndependent,
    @Means("Articles that the outlet's own past let one expect on those days, at least 1.")
        double expected,
    @Means("Articles that it published on those days.") long published,
    @Means(
            "Other stories that the outlet might have carried as well and that were carried about"
                + " as widely, counted without the outlet: by --silence-outlets others"
                + " independently up to less than twice as many, by twice up to less than four"
                + " times as many, and so on.")
        long comparable,
    @Means("How many of these it carried.") long comparableCarried,
    @Means("The share of these: its habit. Empty where there are none.")
        @Nullable Double carryShare,
    @Means("Lower end of the share's 95 % interval (Wilson).") @Nullable Double carryShareLow,
    @Means("Upper end of the interval.") @Nullable Double carryShareHigh,
    @Means(
            "Chance that the outlet leaves such a story out, by that habit: the absences among the"
                + " comparable plus 1, of the comparable plus 2 (Laplace's rule of succession)."
                + " Near 1 the absence is habit, near 0 it asks for an explanation.")
        double absenceChance) {

  public Silence {
    require(!day.isAfter(lastDay), "days have an order");
    require(outletsIndependent <= outlets, "independent outlets are outlets");
    require(expected >= 1 && published > 0, "who publishes nothing is not told to leave out");
    require(comparableCarried <= comparable, "a part is not more than the whole");
    require((comparable == 0) == (carryShare == null), "a share is of something");
    require(carryShare == null || (carryShareLow != null && carryShareHigh != null), "a doubt");
    requireShare(absenceChance);
  }
}
