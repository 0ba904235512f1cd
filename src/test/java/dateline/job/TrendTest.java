package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.OutletPeriod;
import dateline.table.Tables;
import dateline.table.Trend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four weeks of articles on Norway or on Chile, over days that are numbered from a Monday. */
class TrendTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

  @TempDir Path folder;
  private Path warehouse;

  @BeforeEach
  void makeFolder() {
    warehouse = folder.resolve("warehouse");
  }

  /**
   * A writes of Norway on every day, B only of Chile; A is silent in the second week. Norway's share
   * falls to nothing and rises again, but nobody has written otherwise.
   */
  @Test
  void aCrawlGapIsNoDrop() throws IOException {
    Path corpus =
        file(
            "corpus.jsonl",
            articles("A", "Norway", day -> day < 35 && day / 7 != 3)
                + articles("B", "Chile", day -> day < 35));
    assertThat(nightly(corpus).err()).isEmpty();
    List<Row> norway = rows(Trend.class, "entity_id = 'norway'");
    assertThat(norway).extracting(row -> row.<Object>getAs("first_day").toString().substring(5))
        .containsExactly("03-04", "03-11", "03-18", "03-25", "04-01");
    assertThat(norway).extracting(row -> row.<Double>getAs("share"))
        .containsExactly(0.5, 0.5, 0.5, 0.0, 0.5);
    assertThat(norway).extracting(row -> row.<Double>getAs("change"))
        .containsExactly(null, 0.0, 0.0, -0.5, 0.5);
    assertThat(norway).extracting(row -> row.<Double>getAs("change_within"))
        .containsExactly(null, 0.0, 0.0, 0.0, 0.0);
    assertThat(norway).extracting(row -> row.<Long>getAs("panel_outlets"))
        .containsExactly(0L, 2L, 2L, 1L, 1L);
    assertThat(norway).extracting(row -> row.<Double>getAs("panel_change"))
        .containsExactly(null, 0.0, 0.0, 0.0, 0.0);
    List<Row> gap = rows(OutletPeriod.class, "outlet_id = 'name:a'");
    assertThat(gap).extracting(row -> row.<Boolean>getAs("panel")).containsOnly(true);
    assertThat(gap).extracting(row -> row.<Boolean>getAs("compared"))
        .containsExactly(false, true, true, false, false);
    assertThat(gap).extracting(row -> row.<Long>getAs("days_silent"))
        .containsExactly(0L, 0L, 0L, 7L, 0L);
  }

  /** The first night brings the last days; the second changes who is of the panel. */
  @Test
  void trendsAreTheSameWhateverNightsBringThem() throws IOException {
    Path late =
        file(
            "late.jsonl",
            articles("A", "Norway", day -> 12 <= day && day < 21)
                + articles("B", "Chile", day -> 9 <= day && day < 21));
    Path early =
        file(
            "early.jsonl",
            articles("A", "Chile", day -> day < 12)
                + articles("B", "Norway", day -> day < 9)
                + articles("C", "Norway", day -> day < 2)
                + "{\"publisher\":\"A\",\"title\":\"No date\",\"text\":\"Norway waited.\"}\n");
    assertThat(nightly(late).err()).isEmpty();
    assertThat(nightly(early).err()).isEmpty();
    List<String> split = lines();
    warehouse = folder.resolve("other");
    assertThat(nightly(early, late).err()).isEmpty();
    assertThat(lines()).isEqualTo(split).hasSizeGreaterThan(10);
  }

  @Test
  void periodsOfAnyLengthAreThoseOfThePanel() throws IOException {
    Path corpus = file("corpus.jsonl", articles("A", "Norway", day -> day < 28));
    assertThat(nightly(corpus).err()).isEmpty();
    assertThat(CommandLineForTests.run(
                "outlet-period", "--trend-days", "14", "--warehouse", warehouse.toString())
            .err())
        .isEmpty();
    CommandLineForTests run =
        CommandLineForTests.run(
            "trend", "--trend-articles", "29", "--warehouse", warehouse.toString());
    assertThat(run.err()).isEmpty();
    assertThat(rows(Trend.class, "true")).isEmpty();
    assertThat(CommandLineForTests.run("trend", "--warehouse", warehouse.toString()).err())
        .isEmpty();
    List<Row> norway = rows(Trend.class, "entity_id = 'norway'");
    assertThat(norway).extracting(row -> row.<Long>getAs("days")).containsOnly(14L);
    assertThat(norway)
        .extracting(row -> row.<Object>getAs("first_day") + " " + row.<Object>getAs("last_day"))
        .contains("2024-03-04 2024-03-17");
  }

  @Test
  void whatCannotBeAPeriodOrAShareIsAMistake() throws IOException {
    Path corpus = file("corpus.jsonl", articles("A", "Norway", day -> day < 1));
    CommandLineForTests days = nightly("--trend-days", "0", corpus);
    assertThat(days.exitCode()).isEqualTo(2);
    assertThat(days.err()).contains("--trend-days 0: a period has at least one day");
    CommandLineForTests share = nightly("--panel-share", "80", corpus);
    assertThat(share.exitCode()).isEqualTo(2);
    assertThat(share.err()).contains("--panel-share 80.0: give a share from 0 to 1, such as 0.8");
  }

  /**
   * The Oru Valley Post publishes nothing from 12 to 18 March: in the two weeks that this spoils it
   * is compared with nobody, and then again with itself.
   */
  @Test
  void inTheSampleTheSilentWeekIsNoDrop() throws IOException {
    Edition sample = Sample.edition();
    List<Row> post =
        rows(sample, OutletPeriod.class, "outlet_id = 'oru-valley-post'");
    assertThat(post).extracting(row -> row.<Long>getAs("articles"))
        .containsExactly(2L, 4L, 1L, 4L, 3L);
    assertThat(post).extracting(row -> row.<Boolean>getAs("panel")).containsOnly(true);
    assertThat(post).extracting(row -> row.<Boolean>getAs("compared"))
        .containsExactly(false, true, false, false, true);
    for (Row trend : rows(sample, Trend.class, "first_day in ('2024-03-11', '2024-03-18')")) {
      long others =
          rows(
                  sample,
                  OutletPeriod.class,
                  "compared and outlet_id <> 'oru-valley-post' and first_day = '"
                      + trend.getAs("first_day")
                      + "'")
              .stream()
              .mapToLong(row -> row.<Long>getAs("articles"))
              .sum();
      assertThat(trend.<Long>getAs("panel_of_articles")).isEqualTo(others);
    }
  }

  @Test
  void inTheSampleEveryChangeIsThatWithinAndThatOfTheMix() throws IOException {
    List<Row> changed = rows(Sample.edition(), Trend.class, "change is not null");
    assertThat(changed).hasSizeGreaterThan(50);
    for (Row row : changed) {
      double within = row.getAs("change_within");
      double mix = row.getAs("change_mix");
      double shares = row.<Double>getAs("share") - row.<Double>getAs("share_before");
      assertThat(within + mix).isEqualTo(row.getAs("change"), within(1e-15));
      assertThat(shares).isEqualTo(row.getAs("change"), within(1e-15));
    }
  }

  /** One article of a publisher a day on each of some days; what it says differs day by day. */
  private static String articles(String publisher, String country, IntPredicate on) {
    StringBuilder lines = new StringBuilder();
    for (int day = 0; day < 50; day++) {
      if (on.test(day)) {
        lines.append(
            "{\"publisher\":\"%1$s\",\"date\":\"%2$s\",\"title\":\"%3$d\",\"text\":\"%4$s waited on day %3$d, %1$s.\"}\n"
                .formatted(publisher, MONDAY.plusDays(day), day, country));
      }
    }
    return lines.toString();
  }

  private CommandLineForTests nightly(Path... corpus) {
    return nightly("--sentiment", "lexicon", corpus);
  }

  private CommandLineForTests nightly(String option, String value, Path... corpus) {
    List<String> args = new ArrayList<>(List.of("nightly", option, value));
    args.addAll(List.of("--date", "2024-04-30", "--warehouse", warehouse.toString()));
    args.add("--corpus");
    List.of(corpus).forEach(path -> args.add(path.toString()));
    return CommandLineForTests.run(args.toArray(String[]::new));
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Class<? extends Record> table : List.of(Trend.class, OutletPeriod.class)) {
      rows(table, "true").forEach(row -> lines.add(row.toString()));
    }
    return lines;
  }

  private List<Row> rows(Class<? extends Record> table, String condition) throws IOException {
    return rows(
        Warehouse.current(SparkForTests.session(), warehouse).orElseThrow(), table, condition);
  }

  private static List<Row> rows(
      Edition edition, Class<? extends Record> table, String condition) {
    List<String> key = Tables.key(table);
    return edition.read(table).where(condition).orderBy(key.get(0), key.get(1)).collectAsList();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
