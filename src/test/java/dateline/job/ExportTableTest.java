package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.CommandLineForTests;
import dateline.spark.SparkForTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTableTest {
  private static String warehouse = "";

  @TempDir Path folder;

  @BeforeAll
  static void run() throws IOException {
    warehouse = Sample.warehouse().toString();
  }

  @Test
  void articlesComeBackFromCsvAsTheyWere() throws IOException {
    Path file = folder.resolve("articles.csv");
    assertThat(export("article", "--to", file.toString()).out())
        .isEqualToIgnoringNewLines("153 rows in " + file);
    List<CSVRecord> records;
    try (Reader reader = Files.newBufferedReader(file)) {
      records = CSVFormat.RFC4180.builder().setHeader().get().parse(reader).getRecords();
    }
    List<Row> rows = rows("article").orderBy("article_id").collectAsList();
    assertThat(records).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(records.get(i).get("text")).isEqualTo(rows.get(i).getAs("text"));
      Object day = rows.get(i).getAs("day");
      assertThat(records.get(i).get("day")).isEqualTo(day == null ? "" : day.toString());
    }
  }

  @Test
  void nestedRowsComeBackFromJsonLines() throws IOException {
    Path file = folder.resolve("read.jsonl");
    export("annotation", "--columns", "article_id,mentions", "--to", file.toString());
    long mentions = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode row = new ObjectMapper().readTree(line);
      assertThat(row.get("mentions").path(0).path("start").isInt()).isTrue();
      mentions += row.get("mentions").size();
    }
    assertThat(mentions).isEqualTo(rows("entity_mention").count());
  }

  @Test
  void parquetIsOneFileThatReadersRead() {
    Path file = folder.resolve("some.parquet");
    export("entity_day", "--where", "articles > 1", "--to", file.toString());
    Dataset<Row> written = SparkForTests.session().read().parquet(file.toString());
    assertThat(written.count()).isEqualTo(rows("entity_day").where("articles > 1").count());
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void rowsAreChosenOrderedAndCutOff() {
    String csv =
        export(
                "entity_day",
                "--where",
                "entity_id = 'sarmalia' and day <= '2024-03-04'",
                "--columns",
                "day,articles",
                "--order-by",
                "articles desc, day",
                "--limit",
                "2")
            .out();
    assertThat(csv).isEqualTo("day,articles\r\n2024-03-01,6\r\n2024-03-02,3\r\n");
  }

  @Test
  void withoutAnOrderRowsAreInThatOfTheKey() {
    String days =
        export("entity_day", "--where", "entity_id = 'sarmalia'", "--columns", "day").out();
    List<String> lines = days.lines().skip(1).toList();
    assertThat(lines).isSorted().hasSizeGreaterThan(10);
  }

  @Test
  void aQueryMayJoinTables() {
    String json =
        export(
                "--sql",
                "select e.name, sum(d.articles) n from entity_day d join entity e using (entity_id)"
                    + " where entity_id = 'tobin-haldane' group by e.name",
                "--format",
                "jsonl")
            .out();
    assertThat(json).isEqualTo("{\"name\":\"Tobin Haldane\",\"n\":21}\n");
  }

  @Test
  void theTablesAreOnlyRead() {
    refused("give a query", "--sql", "drop table entity_day");
    refused("give a query", "--sql", "insert into entity_day select * from entity_day");
  }

  @Test
  void mistakesInQueriesAreToldInALine() {
    refused("no column artices, did you mean articles", "entity_day", "--where", "artices > 1");
    refused("Syntax error at or near '>'", "entity_day", "--where", "articles > > 1");
    refused("no column dya, did you mean day?", "entity_day", "--columns", "dya");
    refused("no table entity_days, did you mean entity_day?", "--sql", "select * from entity_days");
    refused("no column artices, did you mean articles", "--sql", "select artices from entity_day");
    refused("cannot be cast", "entity_day", "--where", "cast(entity_id as int) = 1");
    String file = folder.resolve("never.parquet").toString();
    String failing = "select cast(entity_id as int) from entity_day";
    refused("--sql: ", "--sql", failing, "--to", file);
    refused("or --sql with a query");
    refused("into the query itself", "--sql", "select 1", "--where", "true");
    refused("needs a file", "entity", "--format", "parquet");
    refused("for CSV", "entity", "--format", "jsonl", "--spreadsheet");
  }

  @Test
  void standardOutputIsInUtf8WhateverTheTerminalsEncoding() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    System.setOut(new PrintStream(written, true, StandardCharsets.ISO_8859_1));
    System.setProperty("sun.stdout.encoding", "ISO-8859-1");
    try {
      CommandLineForTests.toStandardOutput(
          "export", "--warehouse", warehouse, "--sql", "select 'Ţara Łódź' as name");
    } finally {
      System.clearProperty("sun.stdout.encoding");
      System.setOut(terminal);
    }
    assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("name\r\nŢara Łódź\r\n");
  }

  private static void refused(String told, String... options) {
    CommandLineForTests run = export(options);
    assertThat(run.err()).contains(told).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(2);
  }

  private static Dataset<Row> rows(String table) {
    return SparkForTests.session().read().parquet(warehouse + "/current/" + table);
  }

  private static CommandLineForTests export(String... options) {
    List<String> args = new ArrayList<>(List.of("export", "--warehouse", warehouse));
    args.addAll(List.of(options));
    return CommandLineForTests.run(args.toArray(String[]::new));
  }
}
