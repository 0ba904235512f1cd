package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.ArticleTone;
import dateline.table.LoadedTerm;
import dateline.table.LoadedTermDay;
import dateline.table.TermAdoption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words two publishers use for a war, over some nights. */
class LoadedWordsTest {
  private static final String FIRST =
      """
      {"url":"https://a.example/1","date":"2024-03-04","publisher":"The Guardian","title":"Dawn","text":"The invasion began at dawn. The invasion met no resistance. The special military operation is lawful, Russian officials said."}
      {"url":"https://a.example/2","date":"2024-03-04","publisher":"The Guardian","title":"Noon","text":"It was a war of aggression. A so-called special military operation, too."}
      {"url":"https://a.example/3","date":"2024-03-07","publisher":"The Guardian","title":"Later","text":"The special military operation went on."}
      {"url":"https://a.example/4","date":"2024-03-05","publisher":"Reuters","title":"Port","text":"The special military operation reached the port. Nine militants were neutralised."}
      {"url":"https://a.example/7","date":"2024-03-04","publisher":"Lantern","text":"Shelling killed two brave soldiers. “A cruel, cruel attack on us all,” she said."}
      """;
  private static final String LATE =
      """
      {"url":"https://a.example/5","date":"2024-03-06","publisher":"The Guardian","title":"Early","text":"The special military operation slowed down."}
      {"url":"https://a.example/6","publisher":"The Guardian","title":"No day","text":"The incursion is over."}
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void run() throws IOException {
    nightly("w", file("first.jsonl", FIRST));
    nightly("w", folder.resolve("first.jsonl"), file("late.jsonl", LATE));
  }

  @Test
  void aTermOfEachVoiceIsARow() {
    assertThat(
            rows(
                first(),
                LoadedTerm.class,
                "term = 'special military operation' and day = '2024-03-04'",
                "sentence",
                "voice",
                "attribution_start is not null"))
        .containsExactly("2 scare false", "3 reported true");
  }

  @Test
  void sharesOfAConceptAreByVoice() {
    List<String> day =
        rows(
            first(),
            LoadedTermDay.class,
            "outlet_id = 'the-guardian' and concept = 'attack on a country' and day = '2024-03-04'",
            "voice",
            "term",
            "articles",
            "occurrences",
            "articles_of_concept",
            "occurrences_of_concept");
    assertThat(day)
        .containsExactly(
            "own invasion 1 2 2 3",
            "own war of aggression 1 1 2 3",
            "reported special military operation 1 1 1 1",
            "scare special military operation 1 1 1 1");
  }

  @Test
  void aShareHasAnInterval() {
    Row row =
        first()
            .read(LoadedTermDay.class)
            .where("outlet_id = 'the-guardian' and term = 'invasion'")
            .first();
    assertThat(row.<Double>getAs("share")).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(row.<Double>getAs("share_low")).isBetween(0.01, 0.3);
    assertThat(row.<Double>getAs("share_high")).isBetween(0.8, 1.0);
  }

  @Test
  void anAdoptionSaysWhatWasWrittenBeforeAndSinceWhenTheTermIsKnown() {
    assertThat(adoption(first(), "the-guardian", "special military operation"))
        .isEqualTo("2024-03-07 true invasion 1 2 2024-03-04 2024-03-04 3 1");
  }

  @Test
  void anArticleThatComesLateMovesTheFirstDay() {
    assertThat(adoption(second(), "the-guardian", "special military operation"))
        .isEqualTo("2024-03-06 true invasion 1 2 2024-03-04 2024-03-04 2 2");
  }

  @Test
  void thePublishersFirstTermIsNoAdoption() {
    assertThat(adoption(second(), "reuters", "special military operation"))
        .isEqualTo("2024-03-05 false null 0 0 null null null 1");
  }

  @Test
  void anUndatedArticleIsCountedButAdoptsNothing() {
    assertThat(rows(second(), LoadedTermDay.class, "day is null", "term", "occurrences"))
        .containsExactly("incursion 1");
    assertThat(rows(second(), TermAdoption.class, "term = 'incursion'", "term")).isEmpty();
  }

  @Test
  void someNightsMakeTheSameTablesAsOneOrAsATableMadeAnew() throws IOException {
    nightly("once", folder.resolve("first.jsonl"), file("late.jsonl", LATE));
    String warehouse = folder.resolve("once").toString();
    assertThat(CommandLineForTests.run("term-adoption", "--warehouse", warehouse).err()).isEmpty();
    Edition once = edition("once", 2);
    for (Class<? extends Record> table :
        List.of(LoadedTerm.class, LoadedTermDay.class, TermAdoption.class)) {
      assertThat(new ReadableTable(once, table).lines(false))
          .isEqualTo(new ReadableTable(second(), table).lines(false));
    }
  }

  @Test
  void ownTermsComeOnTopOfTheShippedOnes() throws IOException {
    Path own =
        file(
            "terms.tsv",
            "term\tconcept\tfavours\tforms\n-invasion\nport\tplace\tneutral\nmilitant\twho\tstate\tmilitants\n");
    List<String> args = new ArrayList<>(args("own", folder.resolve("first.jsonl")));
    args.addAll(List.of("--loaded-terms", own.toString()));
    assertThat(CommandLineForTests.run(args.toArray(String[]::new)).err()).isEmpty();
    assertThat(rows(edition("own", 1), LoadedTerm.class, "term = 'invasion'", "term")).isEmpty();
    assertThat(
            rows(edition("own", 1), LoadedTerm.class, "outlet_id = 'reuters'", "term", "favours"))
        .containsExactly(
            "militant state",
            "neutralise perpetrator",
            "port neutral",
            "port neutral",
            "special military operation attacker");
  }

  @Test
  void theToneOfAnArticleIsTakenApart() {
    Row tone = first().read(ArticleTone.class).where("outlet_id = 'name:lantern'").first();
    assertThat(tone.<Long>getAs("words_own")).isEqualTo(7);
    assertThat(tone.<Long>getAs("words_quoted")).isEqualTo(7);
    assertThat(tone.<Double>getAs("tone_own")).isCloseTo(-200 / 7.0, within(1e-9));
    assertThat(tone.<Double>getAs("evaluative_tone_own")).isCloseTo(200 / 7.0, within(1e-9));
    assertThat(tone.<Double>getAs("tone_quoted")).isCloseTo(-800 / 7.0, within(1e-9));
    assertThat(tone.<Double>getAs("evaluative_tone_quoted")).isCloseTo(-600 / 7.0, within(1e-9));
    assertThat(tone.<Double>getAs("event_share")).isCloseTo(4 / 14.0, within(1e-9));
  }

  private static String adoption(Edition edition, String outlet, String term) {
    return rows(
            edition,
            TermAdoption.class,
            "outlet_id = '%s' and term = '%s'".formatted(outlet, term),
            "first_day",
            "adopted",
            "term_before",
            "articles_term_before",
            "articles_before",
            "term_before_last_day",
            "first_quoted",
            "days_since_quoted",
            "articles")
        .get(0);
  }

  private static List<String> rows(
      Edition edition, Class<? extends Record> table, String condition, String... columns) {
    return edition.read(table).where(condition).selectExpr(columns).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .sorted()
        .toList();
  }

  private static void nightly(String warehouse, Path... corpus) throws IOException {
    CommandLineForTests run =
        CommandLineForTests.run(args(warehouse, corpus).toArray(String[]::new));
    assertThat(run.err()).isEmpty();
  }

  private static List<String> args(String warehouse, Path... corpus) {
    List<String> args = new ArrayList<>(List.of("nightly", "--date", "2024-03-31"));
    args.addAll(List.of("--warehouse", folder.resolve(warehouse).toString(), "--corpus"));
    for (Path path : corpus) {
      args.add(path.toString());
    }
    return args;
  }

  /** The first night's edition. A run ends its session, so that each test opens one. */
  private static Edition first() {
    return edition("w", 1);
  }

  /** The second night's. */
  private static Edition second() {
    return edition("w", 2);
  }

  private static Edition edition(String warehouse, int number) {
    return Warehouse.edition(SparkForTests.session(), folder.resolve(warehouse), number);
  }

  private static Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
