package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Article;
import dateline.table.ArticleChange;
import dateline.table.ArticleVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article whose text is given more than once. */
class ArticleVersionsTest {
  private static final String FIRST =
      """
      {"url":"https://a.example/1","date":"2024-03-04","publisher":"A","title":"Shells","text":"Four were hurt in Ukraine."}
      """;
  private static final String SECOND =
      """
      {"url":"https://a.example/1","date":"2024-03-04","updated":"2024-03-05T08:00:00Z","publisher":"A","title":"Shells fall","text":"Five were hurt in Ukraine."}
      """;
  private static final String THIRD =
      """
      {"url":"https://a.example/1","date":"2024-03-04","updated":"2024-03-06T08:00:00Z","publisher":"A","title":"Shells fall","text":"Five were hurt in Sudan.\\nCorrection: It was not Ukraine."}
      """;

  @TempDir Path folder;
  private Path warehouse;

  @BeforeEach
  void makeFolder() {
    warehouse = folder.resolve("warehouse");
  }

  @Test
  void theNewestCountsAndTheOlderStay() throws IOException {
    CommandLineForTests run = nightly(file("all.jsonl", FIRST + THIRD + SECOND + SECOND));
    assertThat(run.out()).contains("4 read = 1 stored + 1 duplicate + 2 updated + 0 rejected");
    assertThat(texts(Article.class, "text"))
        .containsExactly("Shells fall\n\nFive were hurt in Sudan.");
    assertThat(texts(ArticleVersion.class, "article.text"))
        .containsExactlyInAnyOrder(
            "Shells\n\nFour were hurt in Ukraine.", "Shells fall\n\nFive were hurt in Ukraine.");
    assertThat(texts(ArticleChange.class, "kind"))
        .containsExactlyInAnyOrder("headline", "correction_note");
  }

  @Test
  void versionsMayComeInAnyOrderAndOnAnyNight() throws IOException {
    nightly(file("all.jsonl", FIRST + SECOND + THIRD));
    List<String> together = everything();
    warehouse = folder.resolve("other");
    Path third = file("third.jsonl", THIRD);
    Path first = file("first.jsonl", FIRST);
    Path second = file("second.jsonl", SECOND);
    assertThat(nightly(third).out()).contains("1 read = 1 stored");
    assertThat(nightly(first).out()).contains("1 read = 0 stored + 0 duplicate + 1 updated");
    assertThat(nightly(second).out()).contains("1 read = 0 stored + 0 duplicate + 1 updated");
    assertThat(everything()).isEqualTo(together);
  }

  @Test
  void aListOfAddressesAndDatesJoinsTheTextsThatSomebodyElseFetched() throws IOException {
    Path list =
        file(
            "media-cloud.csv",
            """
            id,indexed_date,language,media_name,media_url,publish_date,title,url
            1,2024-03-05 10:00:00,en,A,a.example,2024-03-04,Shells,http://a.example/1?utm_source=x
            2,2024-03-05 10:00:00,en,A,a.example,2024-03-04,Only in the list,http://a.example/2
            """);
    Path texts =
        file(
            "texts.jsonl",
            "{\"url\":\"https://www.a.example/1\",\"title\":\"Shells fall\",\"text\":\"Ukraine waited.\"}\n");
    assertThat(nightly(list, texts).out())
        .contains("3 read = 2 stored + 1 duplicate + 0 updated + 0 rejected");
    List<Row> rows =
        edition()
            .read(Article.class)
            .where("content = 'text'")
            .selectExpr("title", "string(day)", "published_precision", "origins.published")
            .collectAsList();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).mkString("|")).isEqualTo("Shells fall|2024-03-04|day|record");
  }

  /** What matters of the tables, without which run and file gave it. */
  private List<String> everything() throws IOException {
    List<String> rows = new ArrayList<>(texts(Article.class, "concat(text, modified_at)"));
    rows.addAll(texts(ArticleVersion.class, "concat(text_hash, article.text)"));
    rows.addAll(
        texts(
            ArticleChange.class,
            "concat_ws('|', kind, text_hash, text_hash_before, similarity, words_after)"));
    return rows;
  }

  private List<String> texts(Class<? extends Record> table, String column) throws IOException {
    return edition()
        .read(table)
        .selectExpr(column + " as shown")
        .orderBy("shown")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private CommandLineForTests nightly(Path... files) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "nightly",
                "--date",
                "2024-03-31",
                "--warehouse",
                warehouse.toString(),
                "--corpus"));
    for (Path file : files) {
      args.add(file.toString());
    }
    return CommandLineForTests.run(args.toArray(String[]::new));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Edition edition() throws IOException {
    return Warehouse.current(SparkForTests.session(), warehouse).orElseThrow();
  }
}
