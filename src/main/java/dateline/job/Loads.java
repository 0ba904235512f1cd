package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dateline.spark.Draft;
import dateline.table.IngestedFile;
import dateline.table.LoadedRecord;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What became of the records that a run has read, over all its files.
 *
 * @param reasons why records were rejected, the commonest first: {@code 12 not_json, 3 no_text}
 */
record Loads(long files, long records, long stored, long duplicate, long rejected, String reasons) {

  static Loads of(Draft draft) {
    Row sums =
        draft
            .read(IngestedFile.class)
            .join(draft.allBefore(IngestedFile.class), new String[] {"file_hash"}, "left_anti")
            .agg(count(lit(1)), sum("records"), sum("stored"), sum("duplicate"), sum("rejected"))
            .first();
    return new Loads(
        sums.getLong(0),
        sums.getLong(1),
        sums.getLong(2),
        sums.getLong(3),
        sums.getLong(4),
        reasons(draft));
  }

  double rejectedShare() {
    return records == 0 ? 0 : (double) rejected / records;
  }

  private static String reasons(Draft draft) {
    List<Row> reasons =
        draft
            .read(LoadedRecord.class)
            .where("rejected is not null")
            .groupBy(col("rejected.reason").as("reason"))
            .count()
            .orderBy(col("count").desc(), col("reason"))
            .collectAsList();
    return String.join(
        ", ", reasons.stream().map(row -> row.getLong(1) + " " + row.getString(0)).toList());
  }
}
