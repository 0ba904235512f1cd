package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import java.util.Set;

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
            "Why. Of any file: unreadable (it breaks off), binary, unknown_format, too_long, not_utf8,"
                + " no_text, no_article. Of CSV: bad_quotes, too_few_columns, too_many_columns. Of"
                + " JSON: not_json, not_an_object. Of feeds, SGML and Nexis: not_closed. Of web"
                + " archives: not_a_record, bad_header, no_type, no_length, wrong_length,"
                + " unknown_coding, bad_coding, damaged, bomb, cut_off. Of GDELT: wrong_columns,"
                + " no_id, no_date, bad_date.")
        String reason,
    @Means("The same for people: what is wrong in this record.") String detail,
    @Means("The beginning of the record, at most 200 characters.") String excerpt,
    @Means("Date of the run that met the record.") LocalDate seen) {

  /** Longest excerpt, in UTF-16 units: enough to find the record, too little to republish it. */
  public static final int EXCERPT = 200;

  /** Every reason there is. */
  public static final Set<String> REASONS =
      Set.of(
          "unreadable",
          "binary",
          "unknown_format",
          "too_long",
          "not_utf8",
          "no_text",
          "no_article",
          "bad_quotes",
          "too_few_columns",
          "too_many_columns",
          "not_json",
          "not_an_object",
          "not_closed",
          "not_a_record",
          "bad_header",
          "no_type",
          "no_length",
          "wrong_length",
          "unknown_coding",
          "bad_coding",
          "damaged",
          "bomb",
          "cut_off",
          "wrong_columns",
          "no_id",
          "no_date",
          "bad_date");

  public RejectedRecord {
    require(position > 0, "positions count from 1");
    require(REASONS.contains(reason), "a rejection has one of the known reasons");
    require(!detail.isBlank(), "a rejection says what is wrong");
    require(excerpt.length() <= EXCERPT, "an excerpt is short");
  }
}
