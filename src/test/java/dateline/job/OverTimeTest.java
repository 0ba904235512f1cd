package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.FirstReport;
import dateline.table.OutletPeriod;
import dateline.table.Tables;
import dateline.table.Trend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables over time of which a night takes most rows from the edition before, over a quarter of a
 * year on the Kadra river: they are those that one run makes.
 */
class OverTimeTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
  private static final int DAYS = 90;
  private static final List<String> PLACES =
      List.of("Tesmir", "Ilvane", "Port Kadra", "Sunnet", "Santero", "Dravos", "Halvik");
  private static final List<String> OUTLETS =
      List.of("Kadra Courier", "Valley Post", "Northern Mirror", "Harbour Gazette");

  @TempDir Path folder;

  /** Each night has days of its own, so that the days of some of them stay untouched later. */
  @Test
  void nightsOverAQuarterMakeTheRowsOfOneRun() throws IOException {
    List<String> events = events(7);
    int third = events.size() / 3;
    Path winter = file("winter", events.subList(0, third));
    Path spring = file("spring", events.subList(third + 1, events.size() - 4));
    Path last = file("last", events.subList(events.size() - 4, events.size()));
    Path late = file("late", List.of(events.get(third), report("Valley Post", 9, "Tesmir", 4)));
    Path split = folder.resolve("split");
    nightly(split, List.of(winter), "5");
    nightly(split, List.of(spring), "5");
    nightly(split, List.of(last, late), "5");
    assertThat(rows(split)).isEqualTo(whole(List.of(winter, spring, last, late), "5"));
    Path earliest = file("earliest", List.of(report("Valley Post", -30, "Tesmir", 3)));
    nightly(split, List.of(earliest), "2");
    assertThat(rows(split)).isEqualTo(whole(List.of(winter, spring, last, late, earliest), "2"));
  }

  /** What two outlets tell of an event each, some days apart from the next. */
  private static List<String> events(long seed) {
    Random random = new Random(seed);
    List<String> reports = new ArrayList<>();
    for (int day = 0; day < DAYS; day += 1 + random.nextInt(3)) {
      String place = PLACES.get(random.nextInt(PLACES.size()));
      int outlet = random.nextInt(OUTLETS.size());
      int boats = 100 + random.nextInt(800);
      reports.add(report(OUTLETS.get(outlet), day, place, boats));
      reports.add(report(OUTLETS.get((outlet + 1) % OUTLETS.size()), day + 1, place, boats));
    }
    return reports;
  }

  private static String report(String outlet, int day, String place, int boats) {
    int next = (PLACES.indexOf(place) + 1 + boats % 3) % PLACES.size();
    return """
        {"publisher":"%s","date":"%s","title":"%s","text":"%s waited on day %d. From there to %s went %d boats, %s wrote."}"""
        .formatted(outlet, FIRST.plusDays(day), place, place, day, PLACES.get(next), boats, outlet);
  }

  private Path file(String name, List<String> records) throws IOException {
    return Files.write(folder.resolve(name + ".jsonl"), records);
  }

  private List<String> whole(List<Path> corpus, String leastArticles) throws IOException {
    Path warehouse = folder.resolve("whole of " + corpus.size());
    nightly(warehouse, corpus, leastArticles);
    return rows(warehouse);
  }

  private static void nightly(Path warehouse, List<Path> corpus, String leastArticles) {
    List<String> args =
        new ArrayList<>(
            List.of("nightly", "--entities", "data/sample/entities.tsv", "--sentiment", "lexicon"));
    args.addAll(List.of("--pause-days", "7", "--follow-days", "3", "--date", "2023-08-01"));
    args.addAll(List.of("--trend-articles", leastArticles, "--warehouse", warehouse.toString()));
    args.add("--corpus");
    corpus.forEach(file -> args.add(file.toString()));
    assertThat(CommandLineForTests.run(args.toArray(String[]::new)).err()).isEmpty();
  }

  /** The rows of the tables, each of which has many. */
  private static List<String> rows(Path warehouse) throws IOException {
    Edition edition = Warehouse.current(SparkForTests.session(), warehouse).orElseThrow();
    List<String> all = new ArrayList<>();
    for (Class<? extends Record> table :
        List.of(Trend.class, FirstReport.class, OutletPeriod.class)) {
      List<String> rows =
          Stream.of(edition.read(table).collectAsList())
              .flatMap(List::stream)
              .map(Row::toString)
              .sorted()
              .toList();
      assertThat(rows).as(Tables.name(table)).hasSizeGreaterThan(15);
      all.addAll(rows);
    }
    return all;
  }
}
