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
    @Means("Input format: csv, jsonl, parquet or text.") String format,
    @Means("Publisher that the command line gave to the file's articles.")
        @Nullable String publisher,
    @Means("Date of the run that read it.") LocalDate seen,
    @Means("Records read: stored + duplicate + rejected.") long records,
    @Means("Records that became rows of article when the file was read.") long stored,
    @Means("Records of an article that another record, of this or an earlier run, gives as well.")
        long duplicate,
    @Means("Records that could not be read; see rejected_record.") long rejected,
    @Means("Stored articles without a date of publication.") long undated) {

  public IngestedFile {
    require(duplicate >= 0, "a record is stored once");
    require(records == stored + duplicate + rejected, "read = stored + duplicate + rejected");
    require(undated <= stored, "undated articles are stored articles");
  }
}
