package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.corpus.gdelt.GdeltKind;
import dateline.corpus.gdelt.GdeltLines;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Article;
import dateline.table.Attribution;
import dateline.table.EntityMention;
import dateline.table.EntityPairDay;
import dateline.table.GdeltRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of GDELT beside, and in place of, articles with a text. */
class GdeltTest {
  private static final String ADDRESS = "https://dravosherald.example/2024/03/08/convoy-";

  @TempDir Path folder;

  @Test
  void tablesAreMadeFromItsNamesAlone() throws IOException {
    Path file = zip("20240308101500.gkg.csv.zip", gkg(3));
    CommandLineForTests run = nightly("--names", "gdelt", "--corpus", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("3 read = 3 stored + 0 duplicate + 0 updated + 0 rejected");
    assertThat(values(Article.class, "concat_ws(' ', content, ifnull(text, 'no text'))"))
        .containsOnly("none no text");
    assertThat(values(EntityMention.class, "concat_ws('|', method, name, entity_id, type)"))
        .contains("gdelt|Nadia Velk|name:nadia-velk|person", "gdelt|Ilvane|name:ilvane|location");
    assertThat(values(EntityPairDay.class, "concat_ws('|', entity_a, entity_b, within, articles)"))
        .contains("name:ilvane|name:nadia-velk|article|3")
        .noneMatch(pair -> pair.contains("|sentence|"));
    assertThat(values(Attribution.class, "concat_ws('|', cue, pattern, ifnull(source, 'nobody'))"))
        .contains("said|gdelt|nobody");
  }

  @Test
  void besideTextsItIsKeptAndNotCounted() throws IOException {
    Path lines = Files.writeString(folder.resolve("gkg.csv"), gkg(2));
    Path text =
        Files.writeString(
            folder.resolve("text.jsonl"),
            "{\"url\":\"%s1\",\"date\":\"2024-03-07\",\"title\":\"A\",\"text\":\"Ukraine spoke.\"}\n"
                .formatted(ADDRESS));
    CommandLineForTests run = nightly("--corpus", lines.toString(), text.toString());
    assertThat(run.out()).contains("3 read = 2 stored + 1 duplicate + 0 updated + 0 rejected");
    assertThat(values(GdeltRecord.class, "article_id")).hasSize(2);
    assertThat(values(Article.class, "concat_ws('|', content, day, url)"))
        .containsExactlyInAnyOrder(
            "text|2024-03-07|" + ADDRESS + "1", "none|2024-03-08|" + ADDRESS + "2");
    assertThat(values(EntityMention.class, "entity_id")).containsExactly("ukraine");
    assertThat(nightly("--names", "gdelt", "--corpus", lines.toString(), "--again").err())
        .contains("give --names fast");
  }

  @Test
  void whatItSaysOfAnArticleStaysWhenOnlyTheDayOfTheTextIsTouched() throws IOException {
    Path lines = Files.writeString(folder.resolve("gkg.csv"), gkg(1));
    Path text = text("first.jsonl", ADDRESS + "1");
    nightly("--names", "gdelt", "--corpus", lines.toString(), text.toString());
    assertThat(values(EntityMention.class, "name")).contains("Nadia Velk");
    nightly("--names", "gdelt", "--corpus", text("second.jsonl", ADDRESS + "7").toString());
    assertThat(values(EntityMention.class, "name")).contains("Nadia Velk");
  }

  /** A text of the day before the one on which GDELT saw it. */
  private Path text(String name, String url) throws IOException {
    String article =
        "{\"url\":\"%s\",\"date\":\"2024-03-07\",\"title\":\"A\",\"text\":\"Ukraine spoke.\"}\n";
    return Files.writeString(folder.resolve(name), article.formatted(url));
  }

  private static String gkg(int articles) {
    List<String> lines = new ArrayList<>();
    IntStream.rangeClosed(1, articles)
        .forEach(
            i ->
                lines.add(
                    GdeltLines.with(
                        GdeltKind.GKG_2,
                        Map.of(0, "20240308101500-" + i, 4, ADDRESS + i, 25, ""))));
    return String.join("\n", lines) + "\n";
  }

  private Path zip(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name.replace(".zip", "")));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private CommandLineForTests nightly(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "nightly",
                "--date",
                "2024-03-31",
                "--warehouse",
                warehouse().toString(),
                "--min-articles",
                "1"));
    args.addAll(List.of(more));
    return CommandLineForTests.run(args.toArray(String[]::new));
  }

  private Path warehouse() {
    return folder.resolve("warehouse");
  }

  private List<String> values(Class<? extends Record> table, String column) throws IOException {
    Edition edition = Warehouse.current(SparkForTests.session(), warehouse()).orElseThrow();
    return edition.read(table).selectExpr(column + " as shown").collectAsList().stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
