package dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import dateline.corpus.InputFile;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.IngestedFile;
import dateline.table.LoadedRecord;
import dateline.table.RejectedRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of the records that a run has read, over all its files.
 *
 * @param bytes size of the files, as they are packed
 * @param otherKind records that are counted apart, being of a kind that holds no article
 * @param formats the same of each input format, where there are several
 * @param reasons why records were rejected, the commonest first: {@code 12 not_json, 3 no_text}
 * @param first rejected records to show: those that end the reading of their file, then the first
 * @param unreadable files of which nothing could be read
 */
record Loads(
    long files,
    long bytes,
    long records,
    long stored,
    long duplicate,
    long updated,
    long rejected,
    long otherKind,
    List<String> formats,
    String reasons,
    List<String> first,
    List<String> unreadable) {

  /** Rejected records to show. */
  private static final int FIRST = 3;

  /** A run that reads no files. */
  static final Loads NONE = new Loads(0, 0, 0, 0, 0, 0, 0, 0, List.of(), "", List.of(), List.of());

  static Loads of(Draft draft, List<InputFile> files) {
    Row sums =
        Execution.collect(
                draft
                    .read(IngestedFile.class)
                    .where(isOf(files))
                    .agg(
                        count(lit(1)),
                        total("records"),
                        total("stored"),
                        total("duplicate"),
                        total("updated"),
                        total("rejected"),
                        total("other_kind")))
            .get(0);
    boolean rejected = sums.getLong(5) > 0;
    return new Loads(
        sums.getLong(0),
        files.stream().mapToLong(InputFile::bytes).sum(),
        sums.getLong(1),
        sums.getLong(2),
        sums.getLong(3),
        sums.getLong(4),
        sums.getLong(5),
        sums.getLong(6),
        formats(draft, files),
        rejected ? reasons(draft) : "",
        rejected ? first(draft) : List.of(),
        rejected ? unreadable(draft, files) : List.of());
  }

  double rejectedShare() {
    return records == 0 ? 0 : (double) rejected / records;
  }

  /** What earlier runs have recorded of files that this one does not read. */
  static Dataset<Row> ofOtherFiles(
      Draft draft, Class<? extends Record> table, List<InputFile> files) {
    return draft.allBefore(table).where(not(isOf(files)));
  }

  private static List<String> formats(Draft draft, List<InputFile> files) {
    List<Row> formats =
        Execution.collect(
            draft
                .read(IngestedFile.class)
                .where(isOf(files))
                .groupBy("format")
                .agg(
                    count(lit(1)),
                    total("records"),
                    total("stored"),
                    total("duplicate"),
                    total("updated"),
                    total("rejected"),
                    total("other_kind"))
                .orderBy("format"));
    return formats.size() < 2 ? List.of() : formats.stream().map(Loads::format).toList();
  }

  private static String format(Row of) {
    String equation =
        equation(of.getLong(2), of.getLong(3), of.getLong(4), of.getLong(5), of.getLong(6));
    String other =
        of.getLong(7) == 0 ? "" : String.format(Locale.ROOT, "; %,d of other kinds", of.getLong(7));
    return "%s in %s%s"
        .formatted(equation, Quantity.of(of.getLong(1), of.getString(0) + " file"), other);
  }

  /** {@code 5 read = 3 stored + 1 duplicate + 0 updated + 1 rejected}. */
  static String equation(long read, long stored, long duplicate, long updated, long rejected) {
    return String.format(
        Locale.ROOT,
        "%,d read = %,d stored + %,d duplicate + %,d updated + %,d rejected",
        read,
        stored,
        duplicate,
        updated,
        rejected);
  }

  private static Column total(String column) {
    return coalesce(sum(column), lit(0L));
  }

  private static List<String> unreadable(Draft draft, List<InputFile> files) {
    Dataset<Row> names =
        draft
            .read(IngestedFile.class)
            .where(isOf(files).and(col("rejected").equalTo(col("records"))))
            .join(
                draft.read(RejectedRecord.class).where("reason in ('binary', 'unreadable')"),
                new String[] {"file_hash"},
                "left_semi")
            .select("file")
            .orderBy("file");
    return Execution.collect(names).stream().map(row -> row.getString(0)).toList();
  }

  static Column isOf(List<InputFile> files) {
    return col("file_hash").isInCollection(files.stream().map(InputFile::hash).toList());
  }

  private static List<String> first(Draft draft) {
    Dataset<Row> first =
        draft
            .read(LoadedRecord.class)
            .where("rejected is not null")
            .select("rejected.*")
            .orderBy(col("reason").notEqual("unreadable"), col("file"), col("position"))
            .limit(FIRST);
    return Execution.collect(first).stream().map(Loads::told).toList();
  }

  /** A rejected record: {@code a.jsonl record 3: not_json (what is wrong)}. */
  private static String told(Row rejected) {
    return "%s record %d: %s (%s)"
        .formatted(
            Path.of(rejected.<String>getAs("file")).getFileName(),
            rejected.<Long>getAs("position"),
            rejected.<String>getAs("reason"),
            rejected.<String>getAs("detail").lines().findFirst().orElse(""));
  }

  private static String reasons(Draft draft) {
    Dataset<Row> reasons =
        draft
            .read(LoadedRecord.class)
            .where("rejected is not null")
            .groupBy(col("rejected.reason").as("reason"))
            .count()
            .orderBy(col("count").desc(), col("reason"));
    return String.join(
        ", ",
        Execution.collect(reasons).stream()
            .map(row -> row.getLong(1) + " " + row.getString(0))
            .toList());
  }
}
