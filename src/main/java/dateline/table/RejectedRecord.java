package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.time.LocalDate;

@Table(row = "one record of an input file that could not be read", layout = Layout.WHOLE)
public record RejectedRecord(
    @Key @Means("SHA-256 of the file's bytes; see ingested_file.") String fileHash,
    @Key
        @Means(
            "Where in the file: the line on which the record begins, counted from 1; for a Parquet"
                + " file the row, counted from 1; for a file that is one article 1.")
        long position,
    @Means("Path of the file when it was read.") String file,
    @Means(
            "Why: not_utf8, not_json, not_an_object, bad_quotes, too_few_columns,"
                + " too_many_columns, too_long, binary, no_text or unreadable.")
        String reason,
    @Means("The same for people: what is wrong in this record.") String detail,
    @Means("The beginning of the record, at most 200 characters.") String excerpt,
    @Means("Date of the run that met the record.") LocalDate seen) {

  /** Longest excerpt, in UTF-16 units: enough to find the record, too little to republish it. */
  public static final int EXCERPT = 200;

  public RejectedRecord {
    require(position > 0, "positions count from 1");
    require(!reason.isBlank() && !detail.isBlank(), "a rejection has a reason");
    require(excerpt.length() <= EXCERPT, "an excerpt is short");
  }
}
