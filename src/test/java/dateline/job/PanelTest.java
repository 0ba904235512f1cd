package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.IngestionHealth;
import dateline.table.OutletDay;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlets beside their own past, over days that are numbered from 1 March 2024. */
class PanelTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

  @TempDir Path folder;
  private Path warehouse;

  @BeforeEach
  void makeFolder() {
    warehouse = folder.resolve("warehouse");
  }

  /**
   * The night that brings the first days comes last, so that what is expected of the others
   * changes; the silence lies in days that it does not touch.
   */
  @Test
  void thePanelIsTheSameWhateverNightsBringIt() throws IOException {
    Path early = file("early.jsonl", articles("A", 0, 5, day -> 6));
    Path middle =
        file(
            "middle.jsonl",
            articles("A", 5, 15, day -> 6) + articles("B", 0, 15, PanelTest::oneButForAWeek));
    Path late =
        file(
            "late.jsonl",
            articles("A", 15, 21, day -> 6)
                + articles("B", 15, 21, PanelTest::oneButForAWeek)
                + "{\"publisher\":\"A\",\"title\":\"No date\",\"text\":\"Ukraine waited.\"}\n");
    assertThat(nightly("2024-03-31", middle).err()).isEmpty();
    assertThat(nightly("2024-03-31", late).err()).isEmpty();
    assertThat(nightly("2024-03-31", early).err()).isEmpty();
    List<String> split = lines(OutletDay.class);
    warehouse = folder.resolve("other");
    assertThat(nightly("2024-03-31", early, middle, late).err()).isEmpty();
    assertThat(lines(OutletDay.class)).isEqualTo(split);

    List<Row> silent = rows(OutletDay.class, "silent");
    assertThat(silent).extracting(row -> row.<String>getAs("outlet_id")).containsOnly("name:b");
    assertThat(silent)
        .extracting(row -> row.<Object>getAs("day").toString().substring(8))
        .containsExactly("12", "13", "14", "15", "16", "17", "18");
    assertThat(rows(OutletDay.class, "day is null").get(0).<Double>getAs("undated_share"))
        .isEqualTo(1.0 / 127);
  }

  /** Six articles a day for three weeks, then none: what was loaded is ill, and is told once. */
  @Test
  void aStrictRunPublishesNothingWhenAnOutletIsMissing() throws IOException {
    Path weeks =
        file("weeks.jsonl", articles("A", 0, 21, day -> 6) + articles("B", 0, 21, day -> 2));
    CommandLineForTests first = nightly("2024-03-22", "--strict-health", weeks);
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .contains("outlets well: 2 outlets with a past on 2024-03-21, and none has newly fallen")
        .contains("volume well: 8 articles on 2024-03-21, where days before let one expect 8.0")
        .contains("dates unknown: 0 of 168 articles without a date, with no files before");

    Path without = file("without.jsonl", articles("B", 21, 22, day -> 2));
    CommandLineForTests refused = nightly("2024-03-23", "--strict-health", without);
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err().lines())
        .singleElement()
        .asString()
        .startsWith(
            "dateline: what was loaded is ill: A has no article on 2024-03-22, where its own past"
                + " lets one expect 6.0; ")
        .endsWith("without --strict-health. Nothing was published; the last edition is whole.");
    assertThat(edition().number()).isEqualTo(1);

    CommandLineForTests told = nightly("2024-03-23", without);
    assertThat(told.exitCode()).isZero();
    assertThat(told.out()).contains("outlets ill: A has no article on 2024-03-22");
    Row ill = rows(IngestionHealth.class, "edition = 2 and verdict = 'ill'").get(0);
    assertThat(ill.<String>getAs("outlet_id")).isEqualTo("name:a");
    assertThat(ill.<Long>getAs("seen")).isZero();

    Path next = file("next.jsonl", articles("B", 22, 23, day -> 2));
    assertThat(nightly("2024-03-24", "--strict-health", next).exitCode()).isZero();
    assertThat(rows(IngestionHealth.class, "aspect = 'volume' and day = '2024-03-22'")).hasSize(1);
  }

  @Test
  void aStrictRunPublishesNothingWhenDatesFailOrADayIsTooFull() throws IOException {
    Path weeks = file("weeks.jsonl", articles("A", 0, 21, day -> 6));
    assertThat(nightly("2024-03-22", weeks).err()).isEmpty();
    Path undated =
        file(
            "undated.jsonl",
            articles("A", 21, 22, day -> 6)
                + articles("A", 22, 23, day -> 6).replace("date", "when"));
    CommandLineForTests refused = nightly("2024-03-23", "--strict-health", undated);
    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err())
        .contains("6 of 12 articles without a date, where 0.0 % of those before have none");
    Path full = file("full.jsonl", articles("A", 21, 22, day -> 60));
    assertThat(nightly("2024-03-23", "--strict-health", full).err())
        .contains("60 articles on 2024-03-22, where days before let one expect 6.0 (robust z +");
  }

  private static int oneButForAWeek(int day) {
    return 11 <= day && day < 18 ? 0 : 1;
  }

  /** One line an article, some a day from one day up to another. */
  private static String articles(String publisher, int from, int to, IntUnaryOperator ofDay) {
    StringBuilder lines = new StringBuilder();
    for (int day = from; day < to; day++) {
      for (int i = 0; i < ofDay.applyAsInt(day); i++) {
        lines.append(
            "{\"publisher\":\"%s\",\"date\":\"%s\",\"title\":\"%3$d %4$d\",\"text\":\"Ukraine waited on day %3$d, %4$d.\"}\n"
                .formatted(publisher, FIRST.plusDays(day), day, i));
      }
    }
    return lines.toString();
  }

  private CommandLineForTests nightly(String date, Path... corpus) {
    return nightly(date, List.of(), corpus);
  }

  private CommandLineForTests nightly(String date, String option, Path... corpus) {
    return nightly(date, List.of(option), corpus);
  }

  private CommandLineForTests nightly(String date, List<String> options, Path... corpus) {
    List<String> args = new ArrayList<>(List.of("nightly", "--sentiment", "lexicon"));
    args.addAll(List.of("--date", date, "--warehouse", warehouse.toString()));
    args.addAll(options);
    args.add("--corpus");
    List.of(corpus).forEach(path -> args.add(path.toString()));
    return CommandLineForTests.run(args.toArray(String[]::new));
  }

  private List<String> lines(Class<? extends Record> table) throws IOException {
    return rows(table, "true").stream().map(Row::toString).toList();
  }

  private List<Row> rows(Class<? extends Record> table, String condition) throws IOException {
    List<String> key = Tables.key(table);
    return edition().read(table).where(condition).orderBy(key.get(0), key.get(1)).collectAsList();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Edition edition() throws IOException {
    return Warehouse.current(SparkForTests.session(), warehouse).orElseThrow();
  }
}
