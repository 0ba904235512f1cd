package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.CommandLineForTests;
import dateline.table.Annotation;
import dateline.table.Article;
import dateline.table.EntityDay;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are read without Spark have the rows that Spark reads. */
class EditionRecordsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  @TempDir static Path folder;
  private static WarehouseAddress address = new WarehouseAddress("", null);
  private static @Nullable EditionRecords records;

  @BeforeAll
  static void run() throws IOException {
    Path warehouse = folder.resolve("warehouse");
    CommandLineForTests run =
        CommandLineForTests.run(
            "nightly",
            "--corpus",
            "data/sample/agencies.jsonl",
            "--entities",
            "data/sample/entities.tsv",
            "--date",
            "2024-03-31",
            "--warehouse",
            warehouse.toString());
    assertThat(run.err()).isEmpty();
    address = WarehouseAddress.of(warehouse);
    records = EditionRecords.current(address).orElseThrow();
  }

  @Test
  void everyTableIsReadAsSparkReadsIt() throws IOException {
    Edition edition = Warehouse.current(SparkForTests.session(), address).orElseThrow();
    for (Class<? extends Record> table : Tables.published()) {
      compare(edition, table);
    }
  }

  private static <R extends Record> void compare(Edition edition, Class<R> table) {
    assertThat(read(table, Where.ALL))
        .as(Tables.name(table))
        .containsExactlyInAnyOrderElementsOf(bySpark(edition, table));
  }

  private static <R extends Record> List<R> bySpark(Edition edition, Class<R> table) {
    return edition.read(table).collectAsList().stream().map(Codec.of(table)::decode).toList();
  }

  @Test
  void rowsAreChosenByWhatStandsInThem() {
    String id = "sarmalia";
    chosen(Where.is("entity_id", id), row -> row.entityId().equals(id));
    chosen(
        Where.in("entity_id", Set.of(id, "norvenia")),
        row -> Set.of(id, "norvenia").contains(row.entityId()));
    chosen(Where.days(DAY, DAY.plusDays(1)), row -> isOn(row, DAY) || isOn(row, DAY.plusDays(1)));
    chosen(
        Where.is("entity_id", id).and(Where.days(DAY, DAY)),
        row -> row.entityId().equals(id) && isOn(row, DAY));
    chosen(
        Where.is("entity_id", id).or(Where.days(DAY, DAY)),
        row -> row.entityId().equals(id) || isOn(row, DAY));
  }

  private static boolean isOn(EntityDay row, LocalDate day) {
    return day.equals(row.day());
  }

  private static void chosen(Where where, Predicate<EntityDay> wanted) {
    List<EntityDay> expected = read(EntityDay.class, Where.ALL).stream().filter(wanted).toList();
    assertThat(expected).isNotEmpty();
    assertThat(read(EntityDay.class, where)).isEqualTo(expected);
  }

  @Test
  void articlesWithoutADayAreFoundAsSuch() {
    List<Article> undated =
        read(Article.class, Where.ALL).stream().filter(article -> article.day() == null).toList();
    assertThat(read(Article.class, Where.undated())).isEqualTo(undated);
  }

  /** Some columns of annotation. */
  record Part(String articleId, List<Place> mentions) {}

  /** Some columns of its mentions. */
  record Place(int end, int start) {}

  @Test
  void someColumnsAreReadInAnyOrderAlsoOfNestedRows() {
    List<Part> expected =
        read(Annotation.class, Where.ALL).stream()
            .map(
                all ->
                    new Part(
                        all.articleId(),
                        all.mentions().stream().map(m -> new Place(m.end(), m.start())).toList()))
            .toList();
    assertThat(records().read(Annotation.class, Part.class, Where.ALL)).isEqualTo(expected);
    String id = expected.get(3).articleId();
    assertThat(records().read(Annotation.class, Part.class, Where.is("article_id", id)))
        .containsExactly(expected.get(3));
  }

  @Test
  void whatIsBrokenIsNotPassedOver() throws IOException {
    Path file = folder.resolve("broken-0.parquet");
    Files.writeString(file, "PAR1 is how it begins and no more");
    assertThatThrownBy(() -> RecordsOfFile.read(Location.of(file), EntityDay.class, Where.ALL))
        .hasMessageContaining("broken-0.parquet: damaged, or no Parquet file");
  }

  @Test
  void whereNothingWasPublishedThereIsNoEdition() throws IOException {
    assertThat(EditionRecords.current(WarehouseAddress.of(folder.resolve("none")))).isEmpty();
  }

  private static EditionRecords records() {
    assertThat(records).isNotNull();
    return records;
  }

  private static <R extends Record> List<R> read(Class<R> table, Where where) {
    return records().read(table, where);
  }
}
