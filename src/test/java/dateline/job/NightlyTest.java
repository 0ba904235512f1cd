package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.FolderForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Article;
import dateline.table.EntityMention;
import dateline.table.IngestedFile;
import dateline.table.Run;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on small corpora written here. */
class NightlyTest {
  private static final String MONDAY =
      """
      {"url":"https://a.example/1","date":"2024-03-04","publisher":"A","title":"Talks","text":"Ukraine and Russia met in Geneva. Ukraine said it hoped."}
      {"url":"https://a.example/2","date":"2024-03-04","publisher":"A","title":"Aid","text":"Russia and Ukraine spoke."}
      """;
  private static final String TUESDAY =
      """
      {"url":"https://a.example/3","date":"2024-03-05","publisher":"A","title":"More","text":"Ukraine waited."}
      {"url":"https://a.example/1","date":"2024-03-04","publisher":"A","title":"Talks","text":"Ukraine and Russia met in Geneva. Ukraine said it hoped."}
      """;

  @TempDir static Path shared;
  private static FolderForTests monday;
  private static CommandLineForTests mondayRun;
  private static FolderForTests tuesday;
  private static CommandLineForTests tuesdayRun;

  @TempDir Path folder;
  private Path warehouse;

  /**
   * Most tests go on where Monday's night has ended, or Tuesday's after it, and try another next.
   */
  @BeforeAll
  static void runTwoNights() throws IOException {
    monday = new FolderForTests(shared.resolve("monday"));
    mondayRun = nightly(monday.folder(), List.of(file(shared, "monday.jsonl", MONDAY)));
    tuesday = monday.linked(shared.resolve("tuesday"));
    tuesdayRun = nightly(tuesday.folder(), List.of(file(shared, "tuesday.jsonl", TUESDAY)));
  }

  @BeforeEach
  void makeFolder() {
    warehouse = folder.resolve("warehouse");
  }

  @Test
  void aRunPublishesAnEdition() throws IOException {
    assertThat(mondayRun.exitCode()).isZero();
    assertThat(mondayRun.out())
        .contains("2 read = 2 stored + 0 duplicate + 0 updated + 0 rejected");
    assertThat(mondayRun.out()).contains("edition 1        " + monday.folder().resolve("current"));
    after(monday);
    assertThat(edition().read(EntityMention.class).where("entity_id = 'ukraine'").count())
        .isEqualTo(3);
  }

  @Test
  void theSameFileIsLoadedOnce() throws IOException {
    after(monday);
    CommandLineForTests again = nightly(file("renamed.jsonl", MONDAY));
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("1 file, 0 of them new", "Nothing new");
    assertThat(edition().number()).isEqualTo(1);
  }

  @Test
  void theSameArticleFromAnotherFileIsADuplicate() throws IOException {
    after(tuesday);
    assertThat(tuesdayRun.out())
        .contains("2 read = 1 stored + 1 duplicate + 0 updated + 0 rejected");
    assertThat(edition().read(Article.class).count()).isEqualTo(3);
    assertThat(edition().read(IngestedFile.class).count()).isEqualTo(2);
    assertThat(edition().read(Run.class).count()).isEqualTo(2);
  }

  @Test
  void twoNightsMakeTheSameTablesAsOne() throws IOException {
    after(tuesday);
    Map<String, List<String>> split = facts();
    warehouse = folder.resolve("other");
    nightly(List.of(file("monday.jsonl", MONDAY), file("tuesday.jsonl", TUESDAY)));
    assertThat(facts()).isEqualTo(split);
  }

  @Test
  void aNewerVersionReplacesTheArticleOnItsOldAndItsNewDay() throws IOException {
    after(monday);
    nightly(
        file(
            "correction.jsonl",
            """
            {"url":"https://a.example/2","date":"2024-03-06","publisher":"A","title":"Aid","text":"Corrected: Sudan spoke."}
            """));
    List<Row> days =
        edition().read(Article.class).where("url like '%/2'").select("day").collectAsList();
    assertThat(days).extracting(row -> row.get(0).toString()).containsExactly("2024-03-06");
    assertThat(edition().read(EntityMention.class).where("entity_id = 'russia'").count())
        .isEqualTo(1);
  }

  @Test
  void anUndatedArticleIsKeptAsUndated() throws IOException {
    nightly(file("a.jsonl", "{\"title\":\"No date\",\"text\":\"Ukraine waited.\"}\n"));
    assertThat(edition().read(Article.class).where("day is null").count()).isEqualTo(1);
    assertThat(edition().read(IngestedFile.class).first().<Long>getAs("undated")).isEqualTo(1);
  }

  @Test
  void aWarehouseCanDoWithoutText() throws IOException {
    CommandLineForTests run = nightly(file("monday.jsonl", MONDAY), "--text", "drop");
    assertThat(run.exitCode()).isZero();
    assertThat(edition().read(Article.class).where("text is not null").count()).isZero();
    assertThat(edition().read(EntityMention.class).where("entity_id = 'ukraine'").count())
        .isEqualTo(3);
    CommandLineForTests rebuild =
        CommandLineForTests.run("rebuild", "--warehouse", warehouse.toString());
    assertThat(rebuild.err()).isEmpty();
    assertThat(rebuild.out())
        .contains("rebuild: 2 stored articles; 2 without a stored text cannot be read anew");
    assertThat(mentions("ukraine")).isEqualTo(3);
    assertThat(run("articles_read_anew")).isZero();
  }

  @Test
  void whatWasFoundInTextsThatAreNotStoredIsNeverLost() throws IOException {
    Path file = file("monday.jsonl", MONDAY);
    nightly(file, "--text", "drop");
    Path own = file("own.tsv", "entity_id\tname\ttype\n-russia\n");
    CommandLineForTests run = nightly(file("tuesday.jsonl", TUESDAY), "--entities", own.toString());
    assertThat(run.out()).doesNotContain("knowledge has changed");
    assertThat(run.out()).contains("not read anew    2 articles as earlier knowledge read them");
    assertThat(mentions("russia")).isEqualTo(2);
    assertThat(mentions("ukraine")).isEqualTo(4);

    nightly(file, "--again", "--text", "drop", "--entities", own.toString());
    assertThat(mentions("russia")).isZero();
    assertThat(mentions("ukraine")).isEqualTo(4);
  }

  @Test
  void aTextThatIsStoredIsReadAnewBeforeItIsDropped() throws IOException {
    after(monday);
    Path own = file("own.tsv", "entity_id\tname\ttype\n-russia\n");
    CommandLineForTests run =
        nightly(file("tuesday.jsonl", TUESDAY), "--text", "drop", "--entities", own.toString());
    assertThat(run.out()).contains("knowledge has changed").doesNotContain("not read anew");
    assertThat(mentions("russia")).isZero();
    assertThat(mentions("ukraine")).isEqualTo(4);
  }

  @Test
  void usersAddAndRemoveEntities() throws IOException {
    Path own =
        file(
            "own.tsv",
            """
            entity_id\tname\ttype\tkind\tcountry\taliases\tdemonyms\troles\tsource
            -russia
            geneva-club\tGeneva\torganization\tparty\t\t\t\t\tmine
            """);
    nightly(file("monday.jsonl", MONDAY), "--entities", own.toString());
    assertThat(edition().read(EntityMention.class).where("entity_id = 'russia'").count()).isZero();
  }

  @Test
  void otherKnowledgeReadsEveryArticleAnew() throws IOException {
    after(monday);
    Path own = file("own.tsv", "entity_id\tname\ttype\n-russia\n");
    CommandLineForTests run = nightly(file("monday.jsonl", MONDAY), "--entities", own.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("0 of them new", "knowledge has changed");
    assertThat(edition().read(EntityMention.class).where("entity_id = 'russia'").count()).isZero();
    assertThat(edition().read(Article.class).count()).isEqualTo(2);
    assertThat(run("articles_read_anew")).isEqualTo(2);
    assertThat(run("articles_new")).isZero();
  }

  @Test
  void aFileCanBeReadAgainInAnotherWay() throws IOException {
    Path file = file("a.csv", "title,text,date\nA,Ukraine waited.,3/4/2024\n");
    assertThat(nightly(file).out()).contains("1 article, such as 3/4/2024; give --date-order mdy");
    assertThat(edition().read(Article.class).where("day is null").count()).isEqualTo(1);
    CommandLineForTests again = nightly(file, "--date-order", "mdy", "--again");
    assertThat(again.out()).contains("1 read = 1 stored + 0 duplicate + 0 updated + 0 rejected");
    List<Row> days = edition().read(Article.class).select("day").collectAsList();
    assertThat(days).extracting(row -> row.get(0).toString()).containsExactly("2024-03-04");
    assertThat(edition().read(IngestedFile.class).count()).isEqualTo(1);
  }

  @Test
  void aFileThatIsReadAgainReplacesWhatItGaveBefore() throws IOException {
    Path file =
        file(
            "a.csv",
            """
            title,text,date,id
            A,Ukraine waited.,2024-03-04,https://a.example/1
            A,Ukraine waited.,2024-03-04,https://a.example/2
            B,Russia spoke.,2024-03-05,https://a.example/3
            """);
    assertThat(nightly(file).out()).contains("3 read = 2 stored + 1 duplicate");
    CommandLineForTests again = nightly(file, "--again", "--column", "url=id");
    assertThat(again.out()).contains("3 read = 3 stored + 0 duplicate + 0 updated + 0 rejected");
    assertThat(edition().read(Article.class).count()).isEqualTo(3);
    assertThat(nightly(file, "--again").out()).contains("3 read = 2 stored + 1 duplicate");
    assertThat(edition().read(Article.class).count()).isEqualTo(2);
    assertThat(run("articles_new")).isEqualTo(2);
    assertThat(run("articles_removed")).isEqualTo(3);
  }

  @Test
  void theSummarySaysWhyArticlesHaveNoDateOrPublisher() throws IOException {
    Path file =
        file(
            "a.csv",
            """
            title,text,date,when
            A,Ukraine waited.,,2024-03-04
            B,Russia spoke.,,2024-03-05
            C,Sudan spoke.,soon,2024-03-05
            """);
    assertThat(nightly(file).out())
        .contains("undated          2 articles without a date field; name it with --column date=")
        .contains("1 article with a date that cannot be read, such as soon")
        .contains("no publisher     3 articles; give --column publisher=NAME or --publisher NAME");
    assertThat(nightly(file, "--again", "--column", "date=when", "--publisher", "A").out())
        .doesNotContain("undated", "no publisher");
  }

  @Test
  void onlyPairsNamedTogetherMoreOftenThanExpectedAreStrong() throws IOException {
    String always = "{\"date\":\"2024-03-04\",\"text\":\"%d: Ukraine and Russia spoke.\"}%n";
    CommandLineForTests run = nightly(file("a.jsonl", always.formatted(1) + always.formatted(2)));
    assertThat(run.out()).contains("strongest pairs  too few articles to say");
  }

  @Test
  void pathsMayHaveSpacesAndAccents() throws IOException {
    warehouse = folder.resolve("my ware [1]").resolve("j\u00F6rg");
    CommandLineForTests run = nightly(file("mon day.jsonl", MONDAY));
    assertThat(run.err()).isEmpty();
    assertThat(edition().read(Article.class).count()).isEqualTo(2);
  }

  @Test
  void oneTableCanBeComputedAnew() throws IOException {
    after(monday);
    CommandLineForTests run =
        CommandLineForTests.run(
            "entity-pair-day", "--min-articles", "1", "--warehouse", warehouse.toString());
    assertThat(run.err()).isEmpty();
    assertThat(edition().number()).isEqualTo(2);
    assertThat(edition().read(Article.class).count()).isEqualTo(2);
    assertThat(edition().read(Run.class).where("edition = 2").first().<String>getAs("command"))
        .isEqualTo("entity-pair-day --min-articles 1 --warehouse " + warehouse);
  }

  @Test
  void aParquetFileIsReadLikeAnyOther() throws IOException {
    Path rows = folder.resolve("rows");
    SparkForTests.session()
        .sql(
            "select 'https://a.example/9' url, timestamp'2024-03-04 10:00:00' published_at,"
                + " named_struct('name', 'A') source, 'Talks' headline, 'Ukraine waited.' body")
        .coalesce(1)
        .write()
        .parquet(rows.toString());
    CommandLineForTests run = nightly(rows);
    assertThat(run.err()).isEmpty();
    Row article = edition().read(Article.class).first();
    assertThat(article.<String>getAs("publisher")).isEqualTo("A");
    assertThat(article.<Object>getAs("published_at")).hasToString("2024-03-04T10:00:00Z");
  }

  /** Has the warehouse be as a night has left it. */
  private void after(FolderForTests night) throws IOException {
    night.linked(warehouse);
  }

  private CommandLineForTests nightly(Path corpus, String... more) {
    return nightly(List.of(corpus), more);
  }

  private CommandLineForTests nightly(List<Path> corpus, String... more) {
    return nightly(warehouse, corpus, more);
  }

  private static CommandLineForTests nightly(Path warehouse, List<Path> corpus, String... more) {
    List<String> args = new ArrayList<>(List.of("nightly", "--date", "2024-03-31"));
    args.addAll(List.of("--warehouse", warehouse.toString()));
    args.addAll(List.of(more));
    args.add("--corpus");
    corpus.forEach(path -> args.add(path.toString()));
    return CommandLineForTests.run(args.toArray(String[]::new));
  }

  /** The rows of all tables that say what articles say. */
  private Map<String, List<String>> facts() throws IOException {
    Map<String, List<String>> facts = new TreeMap<>();
    for (Class<? extends Record> table : FactTables.ALL) {
      facts.put(Tables.name(table), new ReadableTable(edition(), table).lines(false));
    }
    return facts;
  }

  /** A figure of the last run. */
  private long run(String column) throws IOException {
    return Runs.last(edition()).getAs(column);
  }

  private long mentions(String entity) throws IOException {
    return edition().read(EntityMention.class).where("entity_id = '" + entity + "'").count();
  }

  private Path file(String name, String content) throws IOException {
    return file(folder, name, content);
  }

  private static Path file(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Edition edition() throws IOException {
    Optional<Edition> current = Warehouse.current(SparkForTests.session(), warehouse);
    return current.orElseThrow();
  }
}
