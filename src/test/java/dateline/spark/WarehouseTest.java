package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.table.Article;
import dateline.table.EntityDay;
import dateline.table.EntityPairDay;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final LocalDate MARCH_2 = LocalDate.of(2024, 3, 2);

  private final SparkSession spark = SparkForTests.session();
  @TempDir Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() throws IOException {
    warehouse = Warehouse.open(spark, folder);
  }

  @AfterEach
  void close() throws IOException {
    warehouse.close();
  }

  @Test
  void everyTableOfAnEditionCanBeRead() throws IOException {
    Edition edition = publish(pair(MARCH_1, "a", "b", 2));
    for (Class<? extends Record> table : Tables.published()) {
      String files = folder(edition).resolve(Tables.name(table)).toString();
      assertThat(spark.read().parquet(files).columns())
          .as(Tables.name(table))
          .isEqualTo(Records.schema(table).fieldNames());
    }
  }

  @Test
  void daysThatARunDoesNotTouchStayTheSameFiles() throws IOException {
    Edition first = publish(pair(MARCH_1, "a", "b", 2), pair(MARCH_2, "a", "b", 5));
    Edition second = publish(pair(MARCH_2, "a", "c", 7));
    assertThat(rows(second)).containsExactly("2024-03-01 a b 2", "2024-03-02 a c 7");
    assertThat(rows(first)).containsExactly("2024-03-01 a b 2", "2024-03-02 a b 5");
    String file = "entity_pair_day/2024-03-01-0.parquet";
    assertThat(Files.isSameFile(folder(first).resolve(file), folder(second).resolve(file)))
        .isTrue();
  }

  @Test
  void readersFollowCurrent() throws IOException {
    publish(pair(MARCH_1, "a", "b", 2));
    publish(pair(MARCH_2, "a", "c", 7));
    assertThat(spark.read().parquet(folder + "/current/entity_pair_day").count()).isEqualTo(2);
    assertThat(Files.readSymbolicLink(folder.resolve("current"))).hasToString("editions/2");
  }

  @Test
  void aTableThatBreaksARuleIsNotPublished() throws IOException {
    publish(pair(MARCH_1, "a", "b", 2));
    assertThatThrownBy(() -> publish(pair(MARCH_1, "a", "b", 2), pair(MARCH_1, "a", "b", 3)))
        .isInstanceOf(CheckFailed.class)
        .hasMessageContaining("entity_pair_day: two rows have the key [2024-03-01, a, b, article]");
    Draft draft = begin(MARCH_1);
    assertThatThrownBy(
            () ->
                draft.write(
                    EntityPairDay.class,
                    pairs(pair(MARCH_1, "a", "b", 2)).withColumn("entity_a", functions.lit("c"))))
        .isInstanceOf(CheckFailed.class)
        .hasMessageContaining(
            "entity_pair_day: a pair is stored once, in order: [2024-03-01, c, b, article]");
    assertThat(warehouse.current().orElseThrow().number()).isEqualTo(1);
  }

  @Test
  void aRowOfADayThatARunDoesNotTouchIsRefused() throws IOException {
    publish(pair(MARCH_1, "a", "b", 2), pair(MARCH_2, "a", "b", 5));
    for (String little : new String[] {"-1", "1000000"}) {
      spark.conf().set(Execution.LITTLE, little);
      Draft draft = begin(MARCH_1);
      assertThatThrownBy(() -> draft.write(EntityPairDay.class, pairs(pair(MARCH_2, "a", "b", 9))))
          .hasStackTraceContaining("A row of 2024-03-02, which this run does not touch");
    }
    spark.conf().unset(Execution.LITTLE);
  }

  @Test
  void aColumnOfAnotherTypeIsRefused() throws IOException {
    Draft draft = begin(MARCH_1);
    assertThatThrownBy(
            () ->
                draft.write(
                    EntityPairDay.class,
                    pairs(pair(MARCH_1, "a", "b", 2))
                        .withColumn("articles", functions.expr("int(articles)"))))
        .hasMessage("entity_pair_day.articles is declared BIGINT but computed INT");
  }

  @Test
  void whatADeadRunLeftIsRemoved() throws IOException {
    publish(pair(MARCH_1, "a", "b", 2));
    begin(MARCH_2).write(EntityPairDay.class, pairs(pair(MARCH_2, "a", "b", 9)));
    Files.createSymbolicLink(folder.resolve(".current-2"), Path.of("editions/2"));
    Files.createDirectories(folder.resolve("editions/2/article"));
    warehouse.close();
    warehouse = Warehouse.open(spark, folder);
    assertThat(Disk.list(folder.resolve("editions"))).hasSize(1);
    assertThat(rows(warehouse.current().orElseThrow())).containsExactly("2024-03-01 a b 2");
  }

  @Test
  void onlyTheLastEditionsAreKept() throws IOException {
    for (int i = 1; i <= 4; i++) {
      Draft draft = begin(MARCH_1);
      draft.write(EntityPairDay.class, pairs(pair(MARCH_1, "a", "b", i)));
      warehouse.publish(draft);
      warehouse.keep(2);
    }
    assertThat(Disk.list(folder.resolve("editions")))
        .extracting(path -> path.getFileName().toString())
        .containsExactly("3", "4");
  }

  @Test
  void twoRunsDoNotWorkAtOnce() {
    assertThatThrownBy(() -> Warehouse.open(spark, folder))
        .isInstanceOfAny(Warehouse.Busy.class, OverlappingFileLockException.class);
  }

  @Test
  void anEditionWithoutArticlesIsWhole() throws IOException {
    Edition edition = warehouse.publish(warehouse.begin(MARCH_1));
    assertThat(edition.read(Article.class).count()).isZero();
    assertThat(edition.read(EntityDay.class).count()).isZero();
  }

  private Path folder(Edition edition) {
    return folder.resolve("editions/" + edition.number());
  }

  private Edition publish(EntityPairDay... pairs) throws IOException {
    Draft draft = begin(List.of(pairs).stream().map(EntityPairDay::day).toArray(LocalDate[]::new));
    draft.write(EntityPairDay.class, pairs(pairs));
    return warehouse.publish(draft);
  }

  /** Days with so many articles that each has files of its own. */
  private Draft begin(LocalDate... days) throws IOException {
    Draft draft = warehouse.begin(MARCH_1);
    TreeMap<LocalDate, Long> touched = new TreeMap<>();
    List.of(days).forEach(day -> touched.put(day, Spans.ARTICLES));
    draft.touch(touched, false);
    return draft;
  }

  private Dataset<Row> pairs(EntityPairDay... pairs) {
    List<Row> rows =
        List.of(pairs).stream().map(p -> Codec.of(EntityPairDay.class).encode(p)).toList();
    return spark.createDataFrame(rows, Records.schema(EntityPairDay.class));
  }

  private static List<String> rows(Edition edition) {
    return edition
        .read(EntityPairDay.class)
        .selectExpr("concat_ws(' ', day, entity_a, entity_b, articles) as row")
        .orderBy("row")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static EntityPairDay pair(LocalDate day, String a, String b, long articles) {
    return new EntityPairDay(
        day, a, b, "article", articles, articles, articles, articles, articles, articles, articles,
        articles, 1, 0.5, 1, 1, 0, 0, 1, 1);
  }
}
