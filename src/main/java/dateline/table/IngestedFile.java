package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(row = "one input file that was read", layout = Layout.WHOLE)
public record IngestedFile(
    @Key @Means("SHA-256 of the file's bytes: a file is read once, whatever its name.")
        String fileHash,
    @Means("Path of the file when it was read.") String file,
    @Means("Size in bytes.") long bytes,
    @Means(
            "Input format: csv, json, parquet, text, html, warc, feed, sgml, nexis, gdelt or unknown.")
        String format,
    @Means("Publisher that the command line gave to the file's articles.")
        @Nullable String publisher,
    @Means("Date of the run that read it.") LocalDate seen,
    @Means("Records read: stored + duplicate + updated + rejected.") long records,
    @Means("Records of articles that were new when the file was read.") long stored,
    @Means("Records of a text that another record, of this or an earlier run, gives as well.")
        long duplicate,
    @Means(
            "Records that give another text or a newer date of an article that this or an earlier"
                + " run has; see article_version.")
        long updated,
    @Means("Records that could not be read; see rejected_record.") long rejected,
    @Means("Stored articles without a date of publication.") long undated,
    @Means(
            "Records that are not counted among those, being of a kind that holds no article: in a"
                + " web archive requests, images, pages that were not found.")
        long otherKind) {

  public IngestedFile {
    require(duplicate >= 0, "a record is stored once");
    require(
        records == stored + duplicate + updated + rejected,
        "read = stored + duplicate + updated + rejected");
    require(undated <= stored, "undated articles are stored articles");
  }
}
