package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.corpus.InputException;
import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.spark.Session;
import dateline.table.IngestedFile;
import dateline.table.RejectedRecord;
import dateline.terminal.Spelling;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which records could not be read, and why. */
@Command(
    name = "rejected",
    description = {
      "Reads rejected_record, ingested_file; prints the records that could not be read: by reason,"
          + " by file, one by one.",
      "A file that is mended is another file: the next run loads it, and what it had before counts"
          + " as duplicate."
    },
    footer = {
      "%nExample: dateline rejected --warehouse w",
      "         dateline rejected --warehouse w --reason not_json --limit 20"
    })
public final class ShowRejected implements Callable<Integer> {
  private static final String BY_REASON =
      """
      select reason, count(*), count(distinct file_hash) from rejected_record
      group by reason order by 2 desc, 1""";

  /** A file that was read in another version since is said to be so. */
  private static final String BY_FILE =
      """
      select count(distinct rejected.position), first(read.records), read.file,
        if(count(later.file_hash) > 0, ' (another version was read since)', '')
      from rejected_record rejected
      join ingested_file read on read.file_hash = rejected.file_hash
      left join ingested_file later on later.file = read.file and later.seen >= read.seen
        and later.file_hash <> read.file_hash
      group by read.file, read.file_hash order by 1 desc, 3""";

  private static final String ONE_BY_ONE =
      """
      select file, position, reason, detail, excerpt from rejected_record
      order by reason, file, position limit %d""";

  @Spec CommandSpec spec;

  @Mixin PublishedWarehouse warehouse;

  @Option(
      names = "--reason",
      paramLabel = "REASON",
      description = "Only records rejected for this reason, such as not_json.")
  @Nullable String reason;

  @Option(
      names = "--file",
      paramLabel = "TEXT",
      description = "Only records of files whose path contains this.")
  @Nullable String file;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many records to print one by one (default: ${DEFAULT-VALUE}).")
  int limit;

  @Override
  public Integer call() throws IOException {
    warehouse.check();
    if (reason != null && !RejectedRecord.REASONS.contains(reason)) {
      String hint = Spelling.hint(reason, RejectedRecord.REASONS);
      String known = "; there are " + String.join(", ", new TreeSet<>(RejectedRecord.REASONS));
      throw new InputException(
          "--reason %s: there is no such reason%s"
              .formatted(reason, hint.isEmpty() ? known : hint));
    }
    if (limit < 0) {
      throw new InputException("--limit %d: give 0 or more records".formatted(limit));
    }
    try (Session session = Session.open("dateline rejected")) {
      print(warehouse.edition(session));
    }
    return 0;
  }

  private void print(Edition edition) {
    edition.read(IngestedFile.class).createOrReplaceTempView("ingested_file");
    chosen(edition.read(RejectedRecord.class)).createOrReplaceTempView("rejected_record");
    PrintWriter out = spec.commandLine().getOut();
    List<Row> reasons = rows(edition, BY_REASON);
    if (reasons.isEmpty()) {
      out.println("No record was rejected.");
      return;
    }
    out.printf("%-14s %9s %6s%n", "reason", "records", "files");
    reasons.forEach(
        row ->
            out.printf(
                Locale.ROOT,
                "%-14s %,9d %,6d%n",
                row.getString(0),
                row.getLong(1),
                row.getLong(2)));
    out.println();
    out.printf("%9s %9s  %s%n", "rejected", "read", "file");
    rows(edition, BY_FILE)
        .forEach(
            row ->
                out.printf(
                    Locale.ROOT,
                    "%,9d %,9d  %s%s%n",
                    row.getLong(0),
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3)));
    rows(edition, ONE_BY_ONE.formatted(limit)).forEach(row -> one(out, row));
    out.flush();
  }

  private Dataset<Row> chosen(Dataset<Row> rejected) {
    Dataset<Row> chosen = rejected;
    if (reason != null) {
      chosen = chosen.where(col("reason").equalTo(reason));
    }
    return file == null ? chosen : chosen.where(col("file").contains(file));
  }

  private static void one(PrintWriter out, Row row) {
    out.printf(
        Locale.ROOT,
        "%n%s record %d: %s (%s)%n",
        row.getString(0),
        row.getLong(1),
        row.getString(2),
        row.getString(3));
    if (!row.getString(4).isEmpty()) {
      out.println("    " + row.getString(4));
    }
  }

  private static List<Row> rows(Edition edition, String query) {
    return Execution.collect(edition.spark().sql(query));
  }
}
