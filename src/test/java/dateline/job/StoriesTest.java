package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Article;
import dateline.table.EntityDay;
import dateline.table.StoryArticle;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wire story and its copies, brought by other nights than the days they are of. */
class StoriesTest {
  private static final String WIRE =
      "The night ferry from Odesa to Batumi turned back after a drone fell beside its stern and the"
          + " captain lost the use of both rudders. Tugs met it off Snake Island before dawn and"
          + " brought it in with all 112 passengers aboard. The port authority of Ukraine closed"
          + " the lane until the wreck of the drone is lifted.";
  private static final String OWN =
      "Grain prices in Turkey rose again while Russia and Ukraine went on talking about inspectors.";

  @TempDir Path folder;
  private Path warehouse;

  @BeforeEach
  void makeFolder() {
    warehouse = folder.resolve("warehouse");
  }

  /**
   * The wire story itself comes last: what was an origin becomes a copy on the days after it, and
   * the figures of those days change, up to the copy of a copy that it is too old for.
   */
  @Test
  void storiesAreTheSameWhateverNightsBringThem() throws IOException {
    Path wire = file("wire.jsonl", article("Reuters", 1, WIRE));
    Path early =
        file("early.jsonl", article("A", 2, WIRE), article("A", 2, OWN), article("B", 3, OWN));
    Path late = file("late.jsonl", article("B", 9, WIRE), article("C", 20, WIRE));
    nightly(early);
    nightly(late);
    assertThat(story("https://b.example/9/" + WIRE.length()).<String>getAs("copy_of"))
        .isEqualTo(story("https://a.example/2/" + WIRE.length()).getAs("article_id"));
    nightly(wire);
    Map<String, List<String>> split = facts();
    warehouse = folder.resolve("other");
    nightly(wire, early, late);
    assertThat(facts()).isEqualTo(split);

    Row last = story("https://b.example/9/" + WIRE.length());
    Row first = story("https://reuters.example/1/" + WIRE.length());
    assertThat(last.<String>getAs("distinct_id")).isEqualTo(first.getAs("article_id"));
    assertThat(story("https://c.example/20/" + WIRE.length()).<String>getAs("distinct_id"))
        .isNotEqualTo(first.getAs("article_id"));
    assertThat(counts("2024-03-02", "ukraine")).containsExactly(2L, 2L, 2L);
  }

  @Test
  void aDayOfCopiesCountsOnce() throws IOException {
    nightly(
        file(
            "day.jsonl",
            article("Reuters", 1, WIRE),
            article("A", 1, WIRE),
            article("B", 1, WIRE),
            article("C", 1, OWN)));
    assertThat(counts("2024-03-01", "ukraine")).containsExactly(4L, 2L, 2L);
    assertThat(counts("2024-03-01", "russia")).containsExactly(1L, 1L, 1L);
  }

  @Test
  void otherOptionsTellEveryStoryAnew() throws IOException {
    Path days = file("days.jsonl", article("Reuters", 1, WIRE), article("A", 3, WIRE));
    nightly(days);
    assertThat(edition().read(StoryArticle.class).where("copy_of is not null").count())
        .isEqualTo(1);
    CommandLineForTests run = run(List.of("--copy-days", "1"), days);
    assertThat(run.out()).contains("0 of them new", "every story is told anew");
    assertThat(edition().read(StoryArticle.class).where("copy_of is not null").count()).isZero();
    assertThat(run(List.of("--copy-days", "-1"), days).err()).contains("give 0 or more");
  }

  private List<Object> counts(String day, String entity) throws IOException {
    Row row =
        edition()
            .read(EntityDay.class)
            .where("day = '%s' and entity_id = '%s'".formatted(day, entity))
            .select("articles", "articles_distinct", "articles_independent")
            .first();
    return List.of(row.get(0), row.get(1), row.get(2));
  }

  private Row story(String url) throws IOException {
    return edition()
        .read(StoryArticle.class)
        .join(edition().read(Article.class).select("article_id", "url"), "article_id")
        .where("url = '" + url + "'")
        .first();
  }

  private static String article(String publisher, int day, String text) {
    return """
        {"url":"https://%s.example/%d/%d","date":"2024-03-%02dT08:00:00Z","publisher":"%s","title":"%s on day %d","text":"%s"}
        """
        .formatted(
            publisher.toLowerCase(Locale.ROOT),
            day,
            text.length(),
            day,
            publisher,
            publisher,
            day,
            text);
  }

  private void nightly(Path... corpus) {
    assertThat(run(List.of(), corpus).err()).isEmpty();
  }

  private CommandLineForTests run(List<String> options, Path... corpus) {
    List<String> args = new ArrayList<>(List.of("nightly", "--date", "2024-03-31"));
    args.addAll(options);
    args.addAll(List.of("--warehouse", warehouse.toString(), "--corpus"));
    List.of(corpus).forEach(path -> args.add(path.toString()));
    return CommandLineForTests.run(args.toArray(String[]::new));
  }

  private Map<String, List<String>> facts() throws IOException {
    Map<String, List<String>> facts = new TreeMap<>();
    for (Class<? extends Record> table : FactTables.ALL) {
      facts.put(Tables.name(table), new ReadableTable(edition(), table).lines(false));
    }
    return facts;
  }

  private Path file(String name, String... articles) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("", articles));
  }

  private Edition edition() throws IOException {
    return Warehouse.current(SparkForTests.session(), warehouse).orElseThrow();
  }
}
