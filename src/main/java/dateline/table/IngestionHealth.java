package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table(
    row = "one judgement of what a run loaded; a day is judged by the first run that finds it over",
    layout = Layout.WHOLE)
public record IngestionHealth(
    @Key @Means("Edition that the run made.") long edition,
    @Key
        @Means(
            "What is judged: outlets (are any missing?), volume (has a day as many articles as days"
                + " before?) or dates (do more articles lack one than before?).")
        String aspect,
    @Key
        @Means(
            "UTC day that is judged; of an outlet that is missing the first day of its silence; empty"
                + " for dates.")
        @Nullable LocalDate day,
    @Key @Means("The outlet that is missing; empty: all together.") @Nullable String outletId,
    @Means(
            "Articles: of the day, of the missing outlet, or without a date. For outlets all together:"
                + " how many of those with a past are not silent on that day.")
        long seen,
    @Means("What the past lets one expect of the same; empty where it is too short.")
        @Nullable Double expected,
    @Means("well, ill or unknown (too short a past to tell).") String verdict,
    @Means("What was seen and what was expected, in words.") String why) {
  private static final Set<String> VERDICTS = Set.of("well", "ill", "unknown");

  public IngestionHealth {
    require(VERDICTS.contains(verdict), "a verdict is well, ill or unknown");
    require(outletId == null || verdict.equals("ill"), "an outlet is named when it is missing");
    require(expected == null || !verdict.equals("unknown"), "who knows what to expect can tell");
    require(!why.isBlank(), "a verdict has a reason");
  }
}
