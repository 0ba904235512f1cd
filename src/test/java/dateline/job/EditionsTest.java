package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.IngestionHealth;
import dateline.table.Run;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each run changes and why. After the sample (edition 1) come a file with a new, a late and a
 * changed article (2), a rebuild (3), a backfill of three days (4) and one table anew (5).
 */
class EditionsTest {
  private static final String LATER =
      """
      {"url":"https://continentalpress.example/2024/03/31/ferry","publisher":"Continental Press","published_at":"2024-03-31T06:00:00Z","title":"Ferry resumes","text":"The ferry to Ilvane sailed again on Sunday, Norvenian officials said."}
      {"url":"https://continentalpress.example/2024/03/06/late","publisher":"Continental Press","published_at":"2024-03-06T07:00:00Z","title":"Depot burns","text":"A fuel depot burned near Tesmir, the Santero Institute reported."}
      """;

  @TempDir static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void run() throws IOException {
    warehouse = folder.resolve("warehouse");
    copy(Sample.warehouse(), warehouse);
    Path later = Files.writeString(folder.resolve("later.jsonl"), LATER + changed());
    command("nightly", "--corpus", later.toString(), "--keep-editions", "4");
    command("rebuild");
    command("backfill", "--from", "2024-03-10", "--to", "2024-03-12");
    assertThat(
            CommandLineForTests.run(
                    "entity-pair-day",
                    "--min-articles",
                    "1",
                    "--warehouse",
                    warehouse.toString(),
                    "--date",
                    "2024-04-01",
                    "--keep-editions",
                    "4")
                .exitCode())
        .isZero();
  }

  @Test
  void aRunTellsHowItsArticlesDifferFromThoseBefore() throws IOException {
    assertThat(figures(1)).isEqualTo("new files | 153 new, 0 late, 0 changed, 0 anew, 0 removed");
    assertThat(figures(2)).isEqualTo("new files | 2 new, 1 late, 1 changed, 0 anew, 0 removed");
    assertThat(figures(3)).isEqualTo("rebuild | 0 new, 0 late, 0 changed, 155 anew, 0 removed");
    assertThat(figures(4)).startsWith("backfill 2024-03-10 to 2024-03-12 | 0 new, 0 late, 0 changed");
    assertThat(figures(5))
        .isEqualTo("table entity_pair_day | 0 new, 0 late, 0 changed, 0 anew, 0 removed");
  }

  @Test
  void aRebuiltWarehouseIsAsItWas() throws IOException {
    assertSame(2, 3);
    assertThat(run(3).<Long>getAs("days_changed")).isZero();
  }

  @Test
  void aRangeThatIsMadeAnewIsAsItWas() throws IOException {
    assertSame(3, 4);
  }

  @Test
  void editionsAreListedTheNewestFirst() {
    CommandLineForTests listed =
        CommandLineForTests.run("editions", "--warehouse", warehouse.toString());
    System.out.println(listed.out());
    assertThat(listed.err()).isEmpty();
    assertThat(listed.out())
        .containsSubsequence("edition 5 ", "edition 4 ", "edition 3", "edition 2", "edition 1")
        .containsPattern("edition 5 +current, run for 2024-04-01")
        .containsPattern("edition 1 +gone, run for 2024-03-31");
  }

  private static void assertSame(long edition, long other) throws IOException {
    for (Class<? extends Record> table : Tables.published()) {
      if (table != Run.class && table != IngestionHealth.class) {
        assertThat(rows(other, table)).as(Tables.name(table)).isEqualTo(rows(edition, table));
      }
    }
  }

  private static List<String> rows(long number, Class<? extends Record> table) {
    return edition(number).read(table).collectAsList().stream().map(Row::toString).toList();
  }

  private static Edition edition(long number) {
    return Warehouse.edition(SparkForTests.session(), warehouse, number);
  }

  private static String figures(long number) {
    Row run = run(number);
    return "%s | %d new, %d late, %d changed, %d anew, %d removed"
        .formatted(
            String.join(", ", run.<String>getList(run.fieldIndex("why"))),
            run.<Long>getAs("articles_new"),
            run.<Long>getAs("articles_late"),
            run.<Long>getAs("articles_changed"),
            run.<Long>getAs("articles_read_anew"),
            run.<Long>getAs("articles_removed"));
  }

  private static Row run(long number) {
    return edition(5).read(Run.class).where("edition = " + number).first();
  }

  private static String changed() throws IOException {
    return Files.readAllLines(Path.of("data/sample/agencies.jsonl")).get(0)
        .replace("almost three hours", "almost four hours");
  }

  private static CommandLineForTests command(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 8);
    String[] more = {
      "--entities", "data/sample/entities.tsv", "--outlets", "data/sample/outlets.tsv",
      "--date", "2024-04-01", "--warehouse", warehouse.toString()
    };
    System.arraycopy(more, 0, all, args.length, more.length);
    CommandLineForTests run = CommandLineForTests.run(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> inside = Files.walk(from)) {
      for (Path path : inside.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
      }
    }
  }
}
