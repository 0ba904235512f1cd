package dateline.table;

import static dateline.table.Invariant.require;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row =
        "one credit of an article that gives an agency, or another outlet, as the origin of its"
            + " text or a part of it: not a citation")
public record WireCredit(
    @Key @Means("Article that carries the credit.") String articleId,
    @Key @Means("Ordinal of the credit in the article, from 0.") int ordinal,
    @Means("UTC day of publication; empty for an undated article.") @Nullable LocalDate day,
    @Means("Publisher of the article.") @Nullable String outletId,
    @Means(
            "Outlet that is credited; empty where none is named (with agencies) or none that is"
                + " known.")
        @Nullable String agencyId,
    @Means("Whether the publisher is that agency: it signs a text of its own.") boolean own,
    @Means(
            "Where the credit stands: dateline (also one at the head of an item), byline, tail"
                + " (after the text or an item of it) or metadata (the record's author).")
        String place,
    @Means("The credit as written.") String credit,
    @Means(
            "Offset of its first character in article.text; empty for one in article.cuts or"
                + " article.author.")
        @Nullable Integer start,
    @Means("Offset after its last character.") @Nullable Integer end) {

  public WireCredit {
    require(ordinal >= 0, "credits count from 0");
    require((start == null) == (end == null), "an offset has an end");
  }
}
