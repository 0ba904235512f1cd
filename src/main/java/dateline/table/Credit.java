package dateline.table;

import static dateline.table.Invariant.require;

import org.jspecify.annotations.Nullable;

/** A place of an annotation that credits an agency, or another outlet, with the text. */
public record Credit(
    @Means(
            "Outlet that is credited; empty where none is named (with agencies) or none that is"
                + " known.")
        @Nullable String agencyId,
    @Means(
            "Where the credit stands: dateline (also one at the head of an item), byline, tail"
                + " (after the text or an item of it) or metadata (the record's author).")
        String place,
    @Means("The credit as written.") String credit,
    @Means("Offset of its first character in article.text; empty for one in the tail or metadata.")
        @Nullable Integer start,
    @Means("Offset after its last character.") @Nullable Integer end) {

  public Credit {
    require(!credit.isBlank(), "a credit has words");
    require((start == null) == (end == null), "an offset has an end");
    require(
        start == null || end == null || credit.length() == end - start,
        "a credit is the text between its offsets");
  }
}
