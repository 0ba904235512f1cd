package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Burst;
import dateline.table.ChangePoint;
import dateline.table.Series;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 120 days of three outlets, each of which names each of five countries in one of six articles. All
 * of them name Norway in two of three from day 60 to 66. Beside that much goes on that is no news.
 */
class SeriesTest {
  /** What stands between the words of a text, so that it reads as English. */
  private static final List<String> BETWEEN =
      List.of(" ", " of the ", " was in a ", " and the ", " that is to ");

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 120;
  private static final int ARTICLES = 5;
  private static final List<String> PANEL = List.of("Ash", "Birch", "Cedar");
  private static final List<String> COUNTRIES =
      List.of("Norway", "Chile", "Peru", "Kenya", "Canada");
  private static final int BURST = 60;
  private static final int WIRE_DAY = 40;
  private static final int LATE = 75;
  private static final int LATE_ARTICLES = 3;
  private static final int LOST_DAY = 30;
  private static final int LOST_WEEK = 90;
  private static final int SILENT_WEEK = 105;

  @TempDir static Path folder;
  private static Edition edition;

  private final Random random = new Random(8);

  @BeforeAll
  static void run() throws IOException {
    Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), new SeriesTest().corpus());
    edition = nightly("warehouse", corpus);
  }

  @Test
  void aWeekInWhichAllWriteMoreIsABurst() {
    List<Row> bursts = rows(Burst.class, "kind = 'entity' and q_value < 0.05");
    assertThat(bursts).extracting(row -> row.<String>getAs("entity_a")).containsExactly("norway");
    Row burst = bursts.get(0);
    assertThat(burst.<Object>getAs("first_day")).isEqualTo(FIRST.plusDays(BURST));
    assertThat(burst.<Object>getAs("last_day")).isEqualTo(FIRST.plusDays(BURST + 6));
    assertThat(burst.<Long>getAs("articles_distinct"))
        .isGreaterThan((long) (3 * burst.<Double>getAs("expected")));
  }

  /** The wire's story stands in all outlets of the panel, too, and is one article there. */
  @Test
  void aWireStoryInThirtyOutletsIsNoBurst() {
    assertThat(rows(Burst.class, "kind = 'entity' and entity_a = 'chile'")).isEmpty();
    Row chile = rows(Series.class, "kind = 'entity' and entity_a = 'chile'").get(0);
    assertThat(chile.<Long>getAs("articles") - chile.<Long>getAs("articles_distinct"))
        .isEqualTo(29);
  }

  /** A day brings nothing; later all lose two thirds for a week, then one outlet all of a week. */
  @Test
  void whatACrawlLosesIsNothingNew() {
    assertThat(rows(ChangePoint.class, "q_value < 0.05")).isEmpty();
    assertThat(
            rows(
                Burst.class,
                "q_value < 0.05 and not array_contains(%s, 'norway')"
                    .formatted("array(coalesce(entity_a, ''), coalesce(entity_b, ''))")))
        .isEmpty();
    List<Row> outlets = rows(Series.class, "kind = 'outlet'");
    assertThat(outlets)
        .extracting(row -> row.<String>getAs("outlet_id"))
        .containsExactly("name:ash", "name:birch", "name:cedar");
    assertThat(outlets)
        .extracting(row -> row.<Long>getAs("days"))
        .containsExactly(DAYS - 1L, DAYS - 1L, DAYS - 8L);
  }

  /** It writes of Peru every day, and is of no panel. */
  @Test
  void anOutletThatJoinsLateChangesNothing() {
    assertThat(rows(ChangePoint.class, "entity_a = 'peru'")).isEmpty();
    Row peru = rows(Series.class, "kind = 'entity' and entity_a = 'peru'").get(0);
    assertThat(peru.<Long>getAs("articles") - peru.<Long>getAs("articles_distinct"))
        .isEqualTo((DAYS - LATE) * LATE_ARTICLES);
  }

  @Test
  void pairsAndSourcesHaveSeries() {
    assertThat(rows(Series.class, "kind = 'pair'"))
        .extracting(row -> row.<String>getAs("entity_a") + " " + row.<String>getAs("entity_b"))
        .contains("canada kenya");
    assertThat(rows(Series.class, "kind = 'source'"))
        .extracting(row -> row.<String>getAs("entity_a"))
        .containsExactly("united-nations");
  }

  @Test
  void aShortCorpusHasNoSeries() throws IOException {
    String text = article("Ash", 0, "Kenya waited.") + article("Ash", 28, "Kenya waited on.");
    Path corpus = Files.writeString(folder.resolve("short.jsonl"), text);
    Edition few = nightly("few", corpus);
    for (Class<? extends Record> table : List.of(Series.class, ChangePoint.class, Burst.class)) {
      assertThat(few.read(table).count()).isZero();
    }
  }

  @Test
  void aSeriesOfNoArticlesIsAMistake() {
    CommandLineForTests run =
        CommandLineForTests.run(
            "series",
            "--series-articles",
            "0",
            "--warehouse",
            folder.resolve("warehouse").toString());
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).contains("--series-articles 0: give 1 or more");
  }

  private static Edition nightly(String name, Path corpus) throws IOException {
    Path warehouse = folder.resolve(name);
    assertThat(
            CommandLineForTests.run(
                    "nightly",
                    "--sentiment",
                    "lexicon",
                    "--date",
                    "2024-06-30",
                    "--warehouse",
                    warehouse.toString(),
                    "--series-pair-articles",
                    "20",
                    "--corpus",
                    corpus.toString())
                .err())
        .isEmpty();
    return Warehouse.current(SparkForTests.session(), warehouse).orElseThrow();
  }

  private static List<Row> rows(Class<? extends Record> table, String condition) {
    String[] key = Tables.key(table).toArray(String[]::new);
    return edition
        .read(table)
        .where(condition)
        .orderBy(key[0], Arrays.copyOfRange(key, 1, key.length))
        .collectAsList();
  }

  private String corpus() {
    StringBuilder corpus = new StringBuilder();
    for (int day = 0; day < DAYS; day++) {
      if (day != LOST_DAY) {
        for (String outlet : PANEL) {
          if (!(outlet.equals("Cedar") && isWeek(day, SILENT_WEEK))) {
            articles(corpus, outlet, day);
          }
        }
      }
      for (int i = 0; i < LATE_ARTICLES && day >= LATE; i++) {
        corpus.append(article("Late", day, "The harvest in Peru began. " + prose()));
      }
    }
    String wire = "A bridge in Chile fell into the river at night. " + prose() + prose();
    for (int i = 0; i < 30; i++) {
      corpus.append(article(i < PANEL.size() ? PANEL.get(i) : "Copy " + i, WIRE_DAY, wire));
    }
    return corpus.toString();
  }

  private void articles(StringBuilder corpus, String outlet, int day) {
    int articles = isWeek(day, LOST_WEEK) ? ARTICLES / 3 : ARTICLES;
    for (int i = 0; i < articles; i++) {
      StringBuilder text = new StringBuilder();
      for (String country : COUNTRIES) {
        boolean news = country.equals("Norway") && isWeek(day, BURST);
        if (random.nextInt(6) < (news ? 4 : 1)) {
          text.append("Talks with ").append(country).append(" went on. ");
        }
      }
      if (random.nextInt(6) == 0) {
        text.append("The United Nations said the road was open. ");
      }
      corpus.append(article(outlet, day, text + prose()));
    }
  }

  private static boolean isWeek(int day, int first) {
    return first <= day && day < first + 7;
  }

  /** Words that nobody else has in this order, in what reads as English. */
  private String prose() {
    StringBuilder prose = new StringBuilder("the");
    for (int i = 0; i < 40; i++) {
      prose.append(BETWEEN.get(i % BETWEEN.size()));
      prose.append((char) ('a' + random.nextInt(26)));
      prose.append("aeiou".charAt(random.nextInt(5)));
      prose.append((char) ('a' + random.nextInt(26))).append("er");
    }
    return prose.append(". ").toString();
  }

  private static String article(String publisher, int day, String text) {
    return """
        {"publisher":"%s","date":"%s","title":"day %d","text":"%s"}
        """
        .formatted(publisher, FIRST.plusDays(day), day, text);
  }
}
