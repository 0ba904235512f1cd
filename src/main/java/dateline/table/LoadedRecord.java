package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Table(row = "one record of an input file, as this run read it", layout = Layout.SCRATCH)
public record LoadedRecord(
    @Key @Means("SHA-256 of the file's bytes.") String fileHash,
    @Key @Means("Position of the record in its file; see rejected_record.") long position,
    @Means("The article, if the record holds one.") @Nullable Article article,
    @Means("Why not, if it cannot be read.") @Nullable RejectedRecord rejected,
    @Means("What it is instead, if it is of a kind that holds no article.")
        @Nullable String otherKind,
    @Means("What GDELT found in the article, if the record is one of GDELT.")
        @Nullable GdeltRecord gdelt) {

  public LoadedRecord {
    long kinds = Stream.of(article, rejected, otherKind).filter(Objects::nonNull).count();
    require(kinds == 1, "a record is an article, rejected or of another kind");
    require(gdelt == null || article != null, "GDELT tells of an article");
  }
}
