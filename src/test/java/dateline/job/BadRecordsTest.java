package dateline.job;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.IngestedFile;
import dateline.table.RejectedRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a run reads although a record of each is bad: it costs that record alone. */
class BadRecordsTest {
  private static final String HEADER = "date,publisher,title,text\n";
  private static final String LINE = "{\"title\":\"%s\",\"text\":\"%s\"}%n";

  @TempDir static Path folder;
  private static CommandLineForTests run;
  private static Edition edition;

  @BeforeAll
  static void readAllAtOnce() throws IOException {
    String quote =
        HEADER
            + "2024-03-04,A,Talks,Ukraine waited.\n"
            + "2024-03-05,A,\"Open,Ukraine spoke.\n"
            + "2024-03-06,A,More,Ukraine left.\n";
    String latin = HEADER + "2024-03-04,A,Tea,Ukraine drank.\n2024-03-05,A,Caf\u00E9,Ukraine.\n";
    String tooLong =
        LINE.formatted("Short", "Ukraine slept.")
            + LINE.formatted("Long", "word ".repeat(4 << 20))
            + LINE.formatted("Last", "Ukraine woke.");
    run =
        CommandLineForTests.run(
            "nightly",
            "--max-rejected",
            "0.5",
            "--date",
            "2024-03-31",
            "--warehouse",
            folder.resolve("warehouse").toString(),
            "--corpus",
            file("quote.csv", quote, StandardCharsets.UTF_8),
            file("latin.csv", latin, ISO_8859_1),
            file("long.jsonl", tooLong, StandardCharsets.UTF_8),
            file("empty.csv", "", StandardCharsets.UTF_8));
    edition = Warehouse.current(SparkForTests.session(), folder.resolve("warehouse")).orElseThrow();
  }

  @Test
  void aQuotationMarkThatDoesNotCloseCostsOneRecord() {
    assertThat(counts("quote.csv")).isEqualTo("3 read = 2 stored + 1 rejected");
    assertThat(reason("quote.csv")).isEqualTo("bad_quotes");
  }

  @Test
  void bytesThatAreNotUtf8CostOneRecord() {
    assertThat(counts("latin.csv")).isEqualTo("2 read = 1 stored + 1 rejected");
    assertThat(reason("latin.csv")).isEqualTo("not_utf8");
  }

  @Test
  void aLineOfTwentyMegabytesCostsOneRecord() {
    assertThat(counts("long.jsonl")).isEqualTo("3 read = 2 stored + 1 rejected");
    assertThat(reason("long.jsonl")).isEqualTo("too_long");
  }

  @Test
  void anEmptyFileHasNoArticles() {
    assertThat(counts("empty.csv")).isEqualTo("0 read = 0 stored + 0 rejected");
  }

  @Test
  void theSummaryCountsThemAll() {
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "8 read = 5 stored + 0 duplicate + 0 updated + 3 rejected"
                + " (1 bad_quotes, 1 not_utf8, 1 too_long)");
  }

  private static String counts(String file) {
    Row row = edition.read(IngestedFile.class).where("file like '%/" + file + "'").first();
    return "%d read = %d stored + %d rejected"
        .formatted(
            row.<Long>getAs("records"), row.<Long>getAs("stored"), row.<Long>getAs("rejected"));
  }

  private static String reason(String file) {
    return edition
        .read(RejectedRecord.class)
        .where("file like '%/" + file + "'")
        .first()
        .getAs("reason");
  }

  private static String file(String name, String content, Charset charset) throws IOException {
    return Files.writeString(folder.resolve(name), content, charset).toString();
  }
}
