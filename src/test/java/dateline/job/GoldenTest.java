package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dateline.spark.Edition;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.Entity;
import dateline.table.FirstReport;
import dateline.table.LoadedTermDay;
import dateline.table.Outlet;
import dateline.table.OutletDay;
import dateline.table.OutletLine;
import dateline.table.Run;
import dateline.table.Silence;
import dateline.table.Tables;
import dateline.table.TermAdoption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample corpus through every job equals data/expected. After a change that is meant, {@code
 * mvn test -Dtest=GoldenTest -Ddateline.update=true} writes the files anew; read the difference.
 */
class GoldenTest {
  private static final Path EXPECTED = Path.of("data/expected");
  private static final boolean UPDATE = Boolean.getBoolean("dateline.update");

  private static Edition edition;

  @BeforeAll
  static void run() throws IOException {
    edition = Sample.edition();
  }

  static Stream<Class<? extends Record>> tables() {
    // What an annotation holds stands in the tables made from it.
    return Tables.published().stream()
        .filter(table -> !List.of(Annotation.class, Run.class).contains(table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tableIsAsExpected(Class<? extends Record> table) throws IOException {
    boolean reference = table == Entity.class || table == Outlet.class;
    List<String> lines = new ReadableTable(edition, table).lines(reference);
    check(EXPECTED.resolve(Tables.name(table) + ".tsv"), lines);
  }

  @Test
  void whatWasPlantedIsFound() throws IOException {
    List<String> report = new ArrayList<>(new PlantedAttributions(edition).report());
    report.addAll(new PlantedCredits(edition).report());
    report.addAll(new PlantedTerms(edition).report());
    report.addAll(new PlantedStories(edition).report());
    check(EXPECTED.resolve("planted.txt"), report);
  }

  @Test
  void theLineThatRecursIsCutFromTheDayOnOnWhichItIsKnown() {
    assertThat(edition.read(OutletLine.class).collectAsList())
        .extracting(line -> line.getAs("example"), line -> line.getAs("since"))
        .contains(
            tuple("Sign up to get our live updates as text messages.", LocalDate.of(2024, 3, 10)));
    assertThat(
            edition
                .read(Article.class)
                .where("text like '%Sign up to get our live updates%'")
                .orderBy("day")
                .collectAsList())
        .extracting(article -> article.getAs("day").toString())
        .containsExactly("2024-03-04", "2024-03-06");
  }

  /**
   * The Santero Mirror writes "invasion" until 15 March and "stabilisation mission" from the 16th.
   */
  @Test
  void theAdoptedWordAndItsDayAreFound() {
    List<Row> adopted =
        edition
            .read(TermAdoption.class)
            .join(edition.read(Article.class), "article_id")
            .where("adopted and term = 'stabilisation mission'")
            .collectAsList();
    assertThat(adopted).hasSize(1);
    Row mission = adopted.get(0);
    assertThat(mission.<String>getAs("publisher")).isEqualTo("The Santero Mirror");
    assertThat(mission.<Object>getAs("first_day")).hasToString("2024-03-16");
    assertThat(mission.<String>getAs("url")).endsWith("/16/mission-enters-third-week");
    assertThat(mission.<Integer>getAs("sentence")).isZero();
    assertThat(
            mission.<String>getAs("text").substring(mission.getAs("start"), mission.getAs("end")))
        .isEqualTo("Stabilisation mission");
    assertThat(mission.<String>getAs("term_before")).isEqualTo("invasion");
    assertThat(mission.<Object>getAs("term_before_last_day")).hasToString("2024-03-15");
    assertThat(mission.<Object>getAs("first_quoted")).hasToString("2024-03-04");
  }

  /** A Mirror day holds one word for the crossing, be it the one or the other. */
  @Test
  void theShareOfTheAdoptedWordTurnsOnThatDay() {
    List<String> days =
        edition
            .read(LoadedTermDay.class)
            .where("outlet_id = 'santero-mirror' and concept = 'attack on a country'")
            .where("voice = 'own'")
            .orderBy("day", "term")
            .selectExpr("concat_ws(' ', day, term, share)")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    assertThat(days).contains("2024-03-15 invasion 1.0", "2024-03-16 stabilisation mission 1.0");
    assertThat(days).allMatch(day -> day.contains("mission") == (day.compareTo("2024-03-16") >= 0));
  }

  /** The Oru Valley Post publishes nothing from 12 to 18 March; other pauses are no silences. */
  @Test
  void theSilentWeekIsFound() {
    List<Row> silent =
        edition.read(OutletDay.class).where("silent").orderBy("outlet_id", "day").collectAsList();
    assertThat(silent)
        .extracting(row -> row.<String>getAs("outlet_id"))
        .containsOnly("oru-valley-post");
    assertThat(silent)
        .extracting(row -> row.<Object>getAs("day").toString().substring(8))
        .containsExactly("12", "13", "14", "15", "16", "17", "18");
    assertThat(silent).extracting(row -> row.<Double>getAs("expected")).containsOnly(1.0);
  }

  /** Six edited copies of the agency's story on the grain convoy followed, and reports apart. */
  @Test
  void whoHadTheGrainConvoyFirstIsFound() {
    List<Row> first =
        edition
            .read(FirstReport.class)
            .join(edition.read(Article.class).select("article_id", "url"), "article_id")
            .where("kind = 'story' and url like '%/grain-convoy-ilvane'")
            .collectAsList();
    assertThat(first).hasSize(1);
    Row convoy = first.get(0);
    assertThat(convoy.<String>getAs("outlet_id")).isEqualTo("continental-press");
    assertThat(convoy.<Object>getAs("published_at")).hasToString("2024-03-08T06:15:00Z");
    assertThat(convoy.<Boolean>getAs("only_echoes")).isFalse();
    assertThat(convoy.<Long>getAs("independent_after"))
        .isLessThan(convoy.<Long>getAs("outlets_after"));
  }

  /** What the Oru Valley Post leaves out while its articles are missing is no choice of its. */
  @Test
  void theSilentWeekIsNoEditorialSilence() {
    List<Row> silences =
        edition.read(Silence.class).where("outlet_id = 'oru-valley-post'").collectAsList();
    assertThat(silences).isNotEmpty();
    assertThat(silences)
        .allMatch(
            silence ->
                silence.<LocalDate>getAs("last_day").isBefore(LocalDate.of(2024, 3, 12))
                    || silence.<LocalDate>getAs("day").isAfter(LocalDate.of(2024, 3, 18)));
  }

  private static void check(Path file, List<String> lines) throws IOException {
    if (UPDATE) {
      Files.createDirectories(EXPECTED);
      Files.write(file, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(file));
  }
}
