package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.FolderForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.EntityMention;
import dateline.table.OutletLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that an outlet puts into its articles come to light as more of these are loaded. */
class LearntLinesTest {
  /** Articles whose longest lines are alike are copies of each other. */
  private static final List<String> TOWNS = List.of("Ilvane", "Tesmir", "Dravos", "Halvik");

  @TempDir static Path shared;
  private static FolderForTests oneNight;

  @TempDir Path folder;
  private Path warehouse;

  /** All articles, loaded in one night. */
  @BeforeAll
  static void runOneNight() throws IOException {
    oneNight = new FolderForTests(shared.resolve("warehouse"));
    nightly(oneNight.folder(), Files.writeString(shared.resolve("all.jsonl"), articles(1, 4)));
  }

  @BeforeEach
  void makeFolder() {
    warehouse = folder.resolve("warehouse");
  }

  @Test
  void aLineIsCutFromTheDayOnOnWhichItIsKnownOnWhateverNightItsArticlesCame() throws IOException {
    oneNight.linked(warehouse);
    assertThat(values(OutletLine.class, "concat(example, ' ', since)"))
        .containsExactly("Sign up for news of Sudan 2024-03-03");
    assertThat(textsOn(1, 2)).hasSize(2).allMatch(text -> text.contains("Sign up"));
    assertThat(textsOn(3, 4))
        .containsExactly(
            "Dravos\n\nUkraine waited for the convoy to Dravos.\n\nRussia spoke.\nMore was said.",
            "Halvik\n\nUkraine waited for the convoy to Halvik.\n\nRussia spoke.\nMore was said.");
    assertThat(values(EntityMention.class, "concat(entity_id, ' ', day)"))
        .contains("sudan 2024-03-01", "sudan 2024-03-02")
        .doesNotContain("sudan 2024-03-03", "sudan 2024-03-04");
    List<String> together = everything();

    warehouse = folder.resolve("other");
    nightly(file("first.jsonl", articles(1, 2)));
    nightly(file("last.jsonl", articles(3, 4)));
    assertThat(everything()).isEqualTo(together);
  }

  @Test
  void aLateArticleMakesTheLineKnownEarlier() throws IOException {
    oneNight.linked(warehouse);
    List<String> together = everything();

    warehouse = folder.resolve("other");
    nightly(file("first.jsonl", article(1) + article(3) + article(4)));
    assertThat(textsOn(3, 3)).allMatch(text -> text.contains("Sign up"));
    nightly(file("late.jsonl", article(2)));
    assertThat(textsOn(3, 3)).noneMatch(text -> text.contains("Sign up"));
    assertThat(everything()).isEqualTo(together);
  }

  /** The longer of two versions counts; that it loses a line makes it none of fewer words. */
  @Test
  void theVersionThatCountsStaysThatWhenItsLinesAreCut() throws IOException {
    String other =
        article(4)
            .replace("Halvik.", "Halvik again.")
            .replace("\\n\\nSign up for news of Sudan", "");
    nightly(file("all.jsonl", articles(1, 4) + other));
    List<String> first = values(Article.class, "text");
    assertThat(first).hasSize(4).noneMatch(text -> text.contains("again"));
    nightly(
        file("next.jsonl", article(1).replace("example/1", "example/9").replace("spoke", "sang")));
    assertThat(values(Article.class, "text")).hasSize(5).containsAll(first);
  }

  @Test
  void withoutStoredTextsNothingIsLearnt() throws IOException {
    nightly(file("all.jsonl", articles(1, 4)), "--text", "drop");
    assertThat(values(OutletLine.class, "example")).isEmpty();
    assertThat(values(EntityMention.class, "entity_id")).contains("sudan");
  }

  private static String articles(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(LearntLinesTest::article)
        .collect(Collectors.joining());
  }

  private static String article(int day) {
    String town = TOWNS.get(day - 1);
    String text =
        "Ukraine waited for the convoy to %s.\\n\\nSign up for news of Sudan\\n\\nRussia spoke.\\nMore was said."
            .formatted(town);
    return "{\"url\":\"https://a.example/%d\",\"date\":\"2024-03-0%d\",\"publisher\":\"A\",\"title\":\"%s\",\"text\":\"%s\"}%n"
        .formatted(day, day, town, text);
  }

  /** Texts of articles of days of March, in order. */
  private List<String> textsOn(int from, int to) throws IOException {
    return values(Article.class, "if(day(day) between %d and %d, text, null)".formatted(from, to));
  }

  private List<String> everything() throws IOException {
    List<String> rows = new ArrayList<>(values(Article.class, "concat(text, string(cuts), words)"));
    rows.addAll(values(Annotation.class, "concat(article_id, read_hash, size(mentions))"));
    rows.addAll(values(EntityMention.class, "concat(article_id, entity_id, start)"));
    rows.addAll(values(OutletLine.class, "concat(line, since, articles, days, of_articles)"));
    return rows;
  }

  private void nightly(Path corpus, String... more) {
    nightly(warehouse, corpus, more);
  }

  private static void nightly(Path warehouse, Path corpus, String... more) {
    List<String> args = new ArrayList<>(List.of("nightly", "--date", "2024-03-31", "--warehouse"));
    args.addAll(List.of(warehouse.toString(), "--corpus", corpus.toString()));
    args.addAll(List.of(more));
    CommandLineForTests run = CommandLineForTests.run(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
  }

  private List<String> values(Class<? extends Record> table, String column) throws IOException {
    Edition edition = Warehouse.current(SparkForTests.session(), warehouse).orElseThrow();
    return edition
        .read(table)
        .selectExpr(column + " as shown")
        .where("shown is not null")
        .orderBy("shown")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
