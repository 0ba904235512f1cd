package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that runs leave, and those that are asked for. */
class ReportTest {
  private static final String MONDAY =
      """
      {"url":"https://oss.example/1","date":"2031-02-10","publisher":"Oss Gazette","title":"Ferry","text":"Ukraine sent a ferry to Oss. Kadlo Vesk said Russia had stopped it."}
      {"url":"https://oss.example/2","date":"2031-02-10","publisher":"Strait Post","title":"Oss waits","text":"Kadlo Vesk waited for Ukraine."}
      """;
  private static final String TUESDAY =
      """
      {"url":"https://oss.example/3","date":"2031-02-10","publisher":"Oss Gazette","title":"Late","text":"Russia let the ferry pass, Ukraine said."}
      """;

  @TempDir Path folder;

  @Test
  void eachRunLeavesAReportAndThoseOfEditionsThatAreGoneGoWithThem() throws IOException {
    CommandLineForTests first = nightly("monday.jsonl", MONDAY);
    assertThat(first.err()).isEmpty();
    assertThat(first.out().lines().toList())
        .contains("report           " + reports().resolve("1.html"));
    assertThat(lead(reports().resolve("1.html"), "changes"))
        .contains("It is the first: there is none before to compare it with. It holds 2 articles.");
    nightly("tuesday.jsonl", TUESDAY);
    assertThat(lead(reports().resolve("2.html"), "changes"))
        .contains(
            "Edition 2 was made for this: new files.",
            "Against edition 1 it has 1 new article, 0 of them late (of days that were over"
                + " before), 0 with a changed text, 0 read anew and 0 taken out.");
    assertThat(titles(reports().resolve("2.html")))
        .contains("\u2068Russia\u2069 is named in 1 article more than in the last edition");
    assertThat(Files.readString(reports().resolve("latest.html"))).contains("url=2.html");
    CommandLineForTests third =
        run(
            "nightly",
            "--no-report",
            "--keep-editions",
            "2",
            "--corpus",
            file("c.jsonl", TUESDAY.replace("/3", "/4")));
    assertThat(third.out()).doesNotContain("/reports/");
    assertThat(names()).containsExactly("2.html", "latest.html");
  }

  @Test
  void aReportThatFailsIsOneLineAndTakesNothingBack() throws IOException {
    Files.createDirectories(warehouse());
    Files.writeString(reports(), "a file in its way");
    CommandLineForTests run = nightly("monday.jsonl", MONDAY);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("edition 1 ");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("edition 1 is published, but its report could not be written");
  }

  @Test
  void withoutTextsAndDatesItSaysSoAndDrawsNothing() throws IOException {
    String undated = "{\"title\":\"Ferry\",\"text\":\"Ukraine sent a ferry.\"}\n";
    CommandLineForTests run =
        run("nightly", "--text", "drop", "--corpus", file("undated.jsonl", undated));
    assertThat(run.err()).isEmpty();
    JsonNode report = figures(reports().resolve("1.html"));
    assertThat(report.path("title").asText()).isEqualTo("News coverage without dates");
    assertThat(report.path("note").asText()).startsWith("This warehouse keeps no texts");
    assertThat(report.path("quotes").findValuesAsText("marked")).isEmpty();
    assertThat(report.findValuesAsText("kind")).doesNotContain("lines", "network");
    assertThat(lead(reports().resolve("1.html"), "network"))
        .containsExactly(
            "No two are named together in three articles or more oftener than chance would have"
                + " it.");
    assertThat(lead(reports().resolve("1.html"), "health"))
        .contains("1 of 1 articles have no date: they count in totals, not over time.");
  }

  @Test
  void theReportOfTheSampleTellsWhatIsPlantedInIt() throws IOException {
    Path page = folder.resolve("sample.html");
    CommandLineForTests run = run(Sample.warehouse(), "report", "--to", page.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out().strip()).isEqualTo(page.toString());
    assertThat(titles(page))
        .contains(
            "\u2068Norvenia\u2069 is named most: in 104 of 153 articles",
            "The same outlets write more of \u2068Pavle Ordan\u2069 and \u2068Santero\u2069",
            "\u2068Pierrick Vaughn\u2069 and \u2068Santero Institute\u2069 are named together most"
                + " surely: in 10 independent articles, where chance would have 0.8",
            "\u2068Lene Brackvist\u2069 is cited most: 40 times in 25 articles",
            "Articles of \u2068Oru Valley Post\u2069 are missing from 2024-03-12 to 2024-03-18");
    JsonNode report = figures(page);
    List<String> marked = report.path("quotes").findValuesAsText("marked");
    assertThat(marked).contains("Norvenia", "Lene Brackvist", "Stabilisation mission");
    assertThat(report.path("evidence").findValuesAsText("sql"))
        .isNotEmpty()
        .allMatch(sql -> sql.contains("/editions/1/"));
    assertThat(Files.size(page)).isLessThan(2_000_000);
  }

  @Test
  void itSaysWhereItCannotBeWritten() {
    CommandLineForTests run =
        CommandLineForTests.run("report", "--warehouse", warehouse().toString(), "--to", "x.html");
    assertThat(run.err()).contains("holds no edition yet");
  }

  private CommandLineForTests nightly(String name, String articles) throws IOException {
    return run("nightly", "--date", "2031-02-12", "--corpus", file(name, articles));
  }

  private CommandLineForTests run(String... command) {
    return run(warehouse(), command);
  }

  private static CommandLineForTests run(Path warehouse, String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--warehouse", warehouse.toString()));
    return CommandLineForTests.withReport(all.toArray(String[]::new));
  }

  private String file(String name, String articles) throws IOException {
    return Files.writeString(folder.resolve(name), articles).toString();
  }

  private Path warehouse() {
    return folder.resolve("warehouse");
  }

  private Path reports() {
    return warehouse().resolve("reports");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(reports())) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /** What stands in a report as JSON. */
  private static JsonNode figures(Path page) throws IOException {
    String json = Jsoup.parse(Files.readString(page)).select("script#figures").get(0).data();
    return new ObjectMapper().readTree(json);
  }

  private static List<String> titles(Path page) throws IOException {
    return figures(page).path("sections").findValuesAsText("title");
  }

  private static List<String> lead(Path page, String section) throws IOException {
    List<String> lead = new ArrayList<>();
    for (JsonNode one : figures(page).path("sections")) {
      if (one.path("id").asText().equals(section)) {
        one.path("lead").forEach(line -> lead.add(line.asText()));
      }
    }
    return lead;
  }
}
