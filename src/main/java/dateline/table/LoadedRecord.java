package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import org.jspecify.annotations.Nullable;

@Table(row = "one record of an input file, as this run read it", layout = Layout.SCRATCH)
public record LoadedRecord(
    @Key @Means("SHA-256 of the file's bytes.") String fileHash,
    @Key @Means("Position of the record in its file; see rejected_record.") long position,
    @Means("The article, if the record holds one.") @Nullable Article article,
    @Means("Why not, if it does not.") @Nullable RejectedRecord rejected) {

  public LoadedRecord {
    require((article == null) != (rejected == null), "a record is an article or rejected");
  }
}
