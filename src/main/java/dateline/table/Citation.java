package dateline.table;

import static dateline.table.Invariant.require;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row = "one outlet that one publisher cites on one day; a publisher's own name is no citation")
public record Citation(
    @Key @Means("UTC day of publication; empty: undated articles.") @Nullable LocalDate day,
    @Key @Means("Publisher: who cites; empty when not known.") @Nullable String outletId,
    @Key @Means("Outlet that is cited, a wire agency too.") String citedOutletId,
    @Means("Articles that cite it.") long articles,
    @Means(
            "Places at which they do. One that says what the outlet did not say, or may say, is"
                + " none.")
        long attributions,
    @Means("Those with a quotation.") long direct,
    @Means("Words in quotation marks in what they attribute.") long quotedWords) {

  public Citation {
    require(articles > 0 && attributions >= articles, "an article that cites has a place");
    require(direct <= attributions, "quotations are attributions");
    require(!citedOutletId.equals(outletId), "an outlet that names itself cites nobody");
  }
}
