package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.table.Entity;
import dateline.table.EntityPairDay;
import dateline.table.Outlet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are written without rows, held against what Spark writes and reads. */
class RecordTableTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final LocalDate MARCH_2 = LocalDate.of(2024, 3, 2);

  @TempDir Path folder;
  private Warehouse warehouse;
  private Draft draft;

  @BeforeEach
  void begin() throws IOException {
    warehouse = Warehouse.open(SparkForTests.session(), folder.resolve("warehouse"));
    draft = warehouse.begin(MARCH_2);
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    days.put(MARCH_1, 3_000L);
    days.put(MARCH_2, 3_000L);
    draft.touch(days, true);
  }

  @AfterEach
  void close() throws IOException {
    warehouse.close();
  }

  @Test
  void sparkReadsWhatItWouldHaveWritten() throws IOException {
    List<Entity> entities =
        List.of(
            entity("b", null, List.of("Z\u00fcrich", "\uD83D\uDE00"), "geonames"),
            entity("a", "CH", List.of(), null));
    assertThat(draft.write(Entity.class, entities)).isEqualTo(2);
    Dataset<Row> written = draft.all(Entity.class);
    List<Row> expected =
        entities.stream().map(entity -> Codec.of(Entity.class).encode(entity)).toList();
    assertThat(written.collectAsList())
        .extracting(Row::toString)
        .containsExactly(expected.get(1).toString(), expected.get(0).toString());
    String sparks = folder.resolve("spark's own").toString();
    SparkSession spark = SparkForTests.session();
    spark.createDataFrame(expected, Records.schema(Entity.class)).write().parquet(sparks);
    String ours = draft.folder().of(Entity.class).sparkPath();
    assertThat(spark.read().parquet(ours).schema())
        .isEqualTo(spark.read().parquet(sparks).schema());
  }

  @Test
  void eachSpanHasItsFile() throws IOException {
    TreeMap<String, ArrayList<LocalDate>> seeds = new TreeMap<>();
    seeds.put("2024-03-01", new ArrayList<>(List.of(MARCH_1)));
    seeds.put("2024-03-02", new ArrayList<>());
    ArrayList<LocalDate> none = new ArrayList<>();
    none.add(null);
    seeds.put(Spans.UNDATED, none);
    assertThat(draft.write(EntityPairDay.class, seeds, RecordTableTest::pairs)).isEqualTo(4);
    assertThat(draft.folder().files(EntityPairDay.class))
        .extracting(Location::name)
        .containsExactly("2024-03-01-0.parquet", "undated-0.parquet");
    assertThat(draft.all(EntityPairDay.class).where("day is null").count()).isEqualTo(2);
    assertThat(draft.all(EntityPairDay.class).where("day = '2024-03-01'").count()).isEqualTo(2);
  }

  @Test
  void aRecordThatIsOutOfPlaceIsRefused() {
    refused(MARCH_1, "2024-03-02", "is not of 2024-03-02", "a", "b");
    refused(MARCH_1, "2024-03-01", "two rows have the key [2024-03-01, a, c, article]", "a", "a");
    refused(MARCH_1, "2024-03-01", "comes after [2024-03-01, b, c, article]", "b", "a");
    refused(MARCH_1, "2024-03-01", "a pair is stored once, in order", "a", "d");
  }

  private void refused(LocalDate day, String span, String why, String... firsts) {
    TreeMap<String, ArrayList<String>> seeds = new TreeMap<>();
    seeds.put(span, new ArrayList<>(List.of(firsts)));
    assertThatThrownBy(
            () ->
                draft.write(
                    EntityPairDay.class,
                    seeds,
                    seed -> seed.stream().map(first -> pair(day, first)).iterator()))
        .isInstanceOf(CheckFailed.class)
        .hasMessageContaining("entity_pair_day: ")
        .hasMessageContaining(why);
  }

  @Test
  void whatMayNotBeEmptyIsThere() {
    Outlet unknown = new Outlet("a", "A", null, null, List.of(), List.of(), null, null, null);
    assertThatThrownBy(() -> draft.write(Outlet.class, List.of(unknown)))
        .hasMessageContaining("origin is empty");
  }

  private static Iterator<EntityPairDay> pairs(List<LocalDate> days) {
    return days.stream()
        .flatMap(day -> new TreeSet<>(List.of("a", "b")).stream().map(first -> pair(day, first)))
        .iterator();
  }

  private static EntityPairDay pair(LocalDate day, String first) {
    return new EntityPairDay(
        day, first, "c", "article", 7, 7, 7, 7, 7, 7, 7, 7, 1, 0.5, 1, 1, 0, 0, 1, 1);
  }

  private static Entity entity(String id, String country, List<String> aliases, String source) {
    return new Entity(
        id, id, "location", null, country, aliases, List.of(), List.of(), "knowledge", source);
  }
}
