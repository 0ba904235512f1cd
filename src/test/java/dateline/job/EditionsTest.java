package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each run changes and why. After the sample (edition 1) come a file with a new, a late and a
 * changed article (2), a rebuild (3), a backfill of three days (4), one table anew (5), a run that
 * finds nothing new and one that is refused.
 */
class EditionsTest {
  private static final String LATER =
      """
      {"url":"https://continentalpress.example/2024/03/31/ferry","publisher":"Continental Press","published_at":"2024-03-31T06:00:00Z","title":"Ferry resumes","text":"The ferry to Ilvane sailed again on Sunday, Norvenian officials said."}
      {"url":"https://continentalpress.example/2024/03/06/late","publisher":"Continental Press","published_at":"2024-03-06T07:00:00Z","title":"Depot burns","text":"A fuel depot burned near Tesmir, the Santero Institute reported."}
      """;

  private static final List<String> KNOWLEDGE =
      List.of("--entities", "data/sample/entities.tsv", "--outlets", "data/sample/outlets.tsv");

  @TempDir static Path folder;
  private static Path warehouse;

  @BeforeAll
  static void run() throws IOException {
    warehouse = folder.resolve("warehouse");
    copy(Sample.warehouse(), warehouse);
    Path later = Files.writeString(folder.resolve("later.jsonl"), LATER + changed());
    String[] nightly = {"nightly", "--corpus", later.toString()};
    command(0, KNOWLEDGE, nightly);
    command(0, KNOWLEDGE, "rebuild");
    command(0, KNOWLEDGE, "backfill", "--from", "2024-03-10", "--to", "2024-03-12");
    command(0, List.of(), "entity-pair-day", "--min-articles", "1");
    command(0, KNOWLEDGE, nightly);
    command(3, List.of("--names", "gdelt"), nightly);
  }

  @Test
  void aRunTellsHowItsArticlesDifferFromThoseBefore() throws IOException {
    assertThat(figures(1)).isEqualTo("new files | 153 new, 0 late, 0 changed, 0 anew, 0 removed");
    assertThat(figures(2)).isEqualTo("new files | 2 new, 1 late, 1 changed, 0 anew, 0 removed");
    assertThat(figures(3)).isEqualTo("rebuild | 0 new, 0 late, 0 changed, 155 anew, 0 removed");
    assertThat(figures(4))
        .startsWith("backfill 2024-03-10 to 2024-03-12 | 0 new, 0 late, 0 changed");
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
    assertThat(listed.err()).isEmpty();
    assertThat(listed.out())
        .containsSubsequence("edition 5 ", "edition 4 ", "edition 3", "edition 2", "edition 1")
        .containsPattern(
            "edition 5 +current, run for 2024-04-01, begun \\S+Z, [\\d.]+ s, 1[.]\\d MB")
        .containsPattern("edition 4 +kept, ")
        .containsPattern("edition 1 +gone, run for 2024-03-31")
        .contains("changed        31 days from 2024-03-01 to 2024-03-31; entity_pair_day")
        .contains("changed        0 days; no table");
  }

  @Test
  void anOlderEditionCanBeRead() {
    assertThat(read("4").out()).contains("edition 4 ").doesNotContain("edition 5 ");
    assertThat(read("2024-12-31").out()).contains("edition 5 ");
  }

  @Test
  void anEditionThatIsNotThereIsSaidSoInOneLine() {
    assertThat(read("1").exitCode()).isEqualTo(2);
    assertThat(read("1").err())
        .contains("edition 1 is not in " + warehouse + "; kept are 2, 3, 4, 5")
        .hasLineCount(1);
    assertThat(read("9").err()).contains("edition 9 is not in").hasLineCount(1);
    assertThat(read("2024-03-31").err()).contains("edition 1 is not in").hasLineCount(1);
    assertThat(read("2023-12-31").err()).contains("is so old").hasLineCount(1);
    assertThat(read("spring").err()).contains("or a date such as").hasLineCount(1);
  }

  @Test
  void everyRunAddsALineToTheRecord() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("runs.jsonl"))) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertThat(lines)
        .extracting(line -> line.get("exit_code").asInt())
        .startsWith(0, 0, 0, 0, 0, 3);
    assertThat(lines.get(0).get("reason").isNull()).isTrue();
    assertThat(lines.get(0).get("why").toString()).isEqualTo("[\"new files\"]");
    assertThat(lines.get(0).get("articles_late").asInt()).isEqualTo(1);
    assertThat(lines.get(0).get("cpu_seconds").asDouble()).isPositive();
    assertThat(lines.get(0).get("peak_heap_bytes").asLong()).isGreaterThan(10_000_000);
    assertThat(lines.get(0).get("stages").findValuesAsText("table"))
        .startsWith("loaded_record")
        .contains("article", "entity_pair_day")
        .doesNotContain("run");
    assertThat(lines.get(0).get("options").toString())
        .contains("{\"name\":\"--copy-days\",\"value\":\"7\"}")
        .contains("{\"name\":\"--date\",\"value\":\"2024-04-01\"}");
    assertThat(lines.get(0).get("spark_settings").toString())
        .contains("{\"name\":\"spark.master\",\"value\":\"local[2]\"}")
        .doesNotContain("spark.app.id", "add-opens");
    assertThat(lines.get(4).get("reason").asText()).startsWith("Nothing new to load");
    assertThat(lines.get(5).get("reason").asText()).contains("give --names fast");
  }

  @Test
  void theMetricsOfARunThatFailsAreThoseOfTheLastOneThatDidNot() throws IOException {
    Map<String, Double> metrics =
        ExpositionFormat.read(Files.readString(folder.resolve("dateline.prom")));
    assertThat(metrics)
        .containsEntry("dateline_last_run_exit_code", 3.0)
        .containsEntry("dateline_edition", 5.0)
        .containsEntry("dateline_editions_total", 5.0)
        .containsEntry("dateline_records_total{fate=\"rejected\"}", 1.0)
        .containsEntry("dateline_rejected_records{reason=\"not_json\"}", 1.0)
        .containsEntry("dateline_articles_total{fate=\"late\"}", 1.0)
        .containsEntry("dateline_articles_total{fate=\"new\"}", 155.0)
        .containsEntry("dateline_table_rows{table=\"article\"}", 155.0)
        .containsKey("dateline_stage_cpu_seconds{table=\"entity_pair_day\"}");
    assertThat(metrics.get("dateline_last_success_timestamp_seconds"))
        .isLessThan(metrics.get("dateline_last_run_timestamp_seconds"));
    assertThat(metrics.get("dateline_warehouse_bytes"))
        .isGreaterThan(metrics.get("dateline_edition_bytes"));
  }

  @Test
  void aRunThatMeetsAnotherSaysWhoseTurnItIs() throws IOException {
    Path busy = folder.resolve("busy");
    Path record = folder.resolve("busy.jsonl");
    try (Warehouse other = Warehouse.open(SparkForTests.session(), busy)) {
      assertThat(other.current()).isEmpty();
      CommandLineForTests run =
          CommandLineForTests.run(
              "nightly",
              "--corpus",
              "data/sample/agencies.jsonl",
              "--warehouse",
              busy.toString(),
              "--record",
              record.toString());
      assertThat(run.exitCode()).isEqualTo(75);
      assertThat(run.err())
          .contains("another run is at work in " + busy + ": process ", "or give --wait MINUTES")
          .hasLineCount(1);
      assertThat(Files.readString(record)).startsWith("{\"exit_code\":75,").endsWith("}\n");
    }
  }

  private static CommandLineForTests read(String asOf) {
    return CommandLineForTests.run(
        "editions", "--warehouse", warehouse.toString(), "--as-of", asOf);
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
    return Files.readAllLines(Path.of("data/sample/agencies.jsonl"))
        .get(0)
        .replace("almost three hours", "almost four hours");
  }

  private static void command(int exitCode, List<String> more, String... command) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(more);
    args.addAll(List.of("--warehouse", warehouse.toString(), "--keep-editions", "4"));
    args.addAll(List.of("--date", "2024-04-01", "--record", folder + "/runs.jsonl"));
    args.addAll(List.of("--metrics", folder + "/dateline.prom"));
    CommandLineForTests run = CommandLineForTests.run(args.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> inside = Files.walk(from)) {
      for (Path path : inside.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()), LinkOption.NOFOLLOW_LINKS);
      }
    }
  }
}
