package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.table.EntityPairDay;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions as tags of Iceberg tables, on a local disk, whose changes can be watched. */
class IcebergStoreTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final LocalDate MARCH_2 = LocalDate.of(2024, 3, 2);
  private static final String AT_FIRST = "2024-03-01 a b 2, 2024-03-02 a b 5";
  private static final String THEN = "2024-03-01 a b 2, 2024-03-02 a c 7";

  private final SparkSession spark = SparkForTests.session();
  @TempDir Path folder;
  private WarehouseAddress address;

  @BeforeEach
  void choosePlace() {
    address = new WarehouseAddress(folder.resolve("warehouse").toString(), "iceberg");
  }

  @Test
  void anEditionIsReadByItsTagAndTheLastByTheTablesName() throws IOException {
    publish(address, 7, pair(MARCH_1, "b", 2), pair(MARCH_2, "b", 5));
    publish(address, 7, pair(MARCH_2, "c", 7));
    catalog("press");
    String table = "press.dateline.entity_pair_day";
    assertThat(rows(spark.sql("select * from " + table))).isEqualTo(THEN);
    assertThat(rows(spark.sql("select * from " + table + " version as of 'edition_1'")))
        .isEqualTo(AT_FIRST);
    assertThat(rows(spark.read().option("versionAsOf", "edition_2").table(table))).isEqualTo(THEN);
    assertThat(spark.sql("describe " + table).where("col_name = 'articles'").first().getString(2))
        .isEqualTo(Records.schema(EntityPairDay.class).apply("articles").getComment().get());
    for (Class<? extends Record> each : Tables.published()) {
      assertThat(spark.table("press.dateline." + Tables.name(each)).columns())
          .isEqualTo(Records.schema(each).fieldNames());
    }
  }

  @Test
  void onlyFilesThatHoldADayAreLookedIntoForIt() throws IOException {
    publish(address, 7, pair(MARCH_1, "b", 2), pair(MARCH_2, "b", 5));
    try (CloseableIterable<FileScanTask> files =
        table(EntityPairDay.class)
            .table()
            .newScan()
            .filter(Expressions.equal("day", MARCH_2.toString()))
            .planFiles()) {
      assertThat(files)
          .extracting(file -> Location.of(file.file().location()).name())
          .containsExactly("2024-03-02-1.parquet");
    }
  }

  @Test
  void daysThatARunDoesNotTouchStayTheSameFiles() throws IOException {
    publish(address, 7, pair(MARCH_1, "b", 2), pair(MARCH_2, "b", 5));
    publish(address, 7, pair(MARCH_2, "c", 7));
    assertThat(Warehouse.current(spark, address).orElseThrow().files(EntityPairDay.class))
        .extracting(file -> place().relativize(Path.of(file.toString())).toString())
        .containsExactly(
            "editions/1/entity_pair_day/2024-03-01-0.parquet",
            "editions/2/entity_pair_day/2024-03-02-0.parquet");
  }

  @Test
  void onlyTheLastEditionsAndTheirFilesAreKept() throws IOException {
    for (int i = 1; i <= 4; i++) {
      publish(address, 2, pair(MARCH_1, "b", i));
    }
    assertThat(Warehouse.numbers(address)).containsExactly(3L, 4L);
    assertThat(table(EntityPairDay.class).editions()).containsExactlyInAnyOrder(3L, 4L);
    assertNoFileTooMany(address);
    assertThat(Files.exists(place().resolve("editions/2/entity_pair_day"))).isFalse();
    assertThat(Files.exists(place().resolve("editions/1/article/empty-0.parquet"))).isTrue();
  }

  @Test
  void aTableThatLacksAColumnGetsIt() throws IOException {
    publish(address, 7, pair(MARCH_1, "b", 2));
    table(EntityPairDay.class).table().updateSchema().deleteColumn("articles").commit();
    publish(address, 7, pair(MARCH_2, "c", 7));
    catalog("grown");
    assertThat(rows(spark.table("grown.dateline.entity_pair_day").where("day = '2024-03-02'")))
        .isEqualTo("2024-03-02 a c 7");
  }

  @Test
  void aRunThatDiesAtAnyChangeLeavesOneOfTwoEditionsAndNothingElseAfterTheNext()
      throws IOException {
    publish(address, 1, pair(MARCH_1, "b", 2), pair(MARCH_2, "b", 5));
    Path first = folder.resolve("first");
    copy(place(), first);
    for (int change : changes()) {
      copy(first, place());
      assertThatThrownBy(() -> dyingAt(change)).hasStackTraceContaining("The disk died");
      Edition left = Warehouse.current(spark, address).orElseThrow();
      assertThat(rows(left.read(EntityPairDay.class)))
          .as("after change %d", change)
          .isEqualTo(left.number() == 1 ? AT_FIRST : THEN);
      publish(address, 1, pair(MARCH_2, "c", 7));
      assertThat(rows(Warehouse.current(spark, address).orElseThrow().read(EntityPairDay.class)))
          .isEqualTo(THEN);
      assertNoFileTooMany(address);
    }
  }

  /** Which changes of a second run to die at. */
  private List<Integer> changes() throws IOException {
    List<String> made = new ArrayList<>();
    Disk.Watcher before = Disk.watch(made::add);
    publish(address, 1, pair(MARCH_2, "c", 7));
    Disk.watch(before);
    int number = Integer.getInteger("dateline.crashes", 6);
    int commit =
        IntStream.range(0, made.size()).filter(i -> isCommit(made.get(i))).findFirst().getAsInt();
    TreeSet<Integer> chosen = new TreeSet<>();
    IntStream.range(0, number).forEach(i -> chosen.add(i * made.size() / number));
    IntStream.rangeClosed(commit, commit + 2).forEach(chosen::add);
    return List.copyOf(chosen);
  }

  /** Whether a change is the one that makes an edition the current one. */
  private static boolean isCommit(String change) {
    return change.startsWith("move") && change.contains("/dateline/run/metadata/");
  }

  private void dyingAt(int change) throws IOException {
    int[] made = {0};
    Disk.Watcher before =
        Disk.watch(
            what -> {
              synchronized (made) {
                if (made[0]++ >= change) {
                  throw new IOException("The disk died before: " + what);
                }
              }
            });
    try {
      publish(address, 1, pair(MARCH_2, "c", 7));
    } finally {
      Disk.watch(before);
    }
  }

  @Test
  void twoRunsDoNotWorkAtOnceUnlessOneIsDead() throws IOException {
    publish(address, 7, pair(MARCH_1, "b", 2));
    Path lock = place().resolve(".lock");
    Warehouse.open(spark, address, Turn.AT_ONCE).close();
    assertThat(lock).doesNotExist();
    try (Warehouse held = Warehouse.open(spark, address, Turn.AT_ONCE)) {
      assertThat(held.current()).isPresent();
      assertBusy("process " + ProcessHandle.current().pid());
    }
    Files.writeString(lock, "t elsewhere 7 2024-03-01T00:00:00Z\nprocess 7 on elsewhere");
    assertBusy("process 7 on elsewhere");
    Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(660)));
    Warehouse.open(spark, address, Turn.AT_ONCE).close();
    String host = java.net.InetAddress.getLocalHost().getHostName();
    Files.writeString(lock, "t " + host + " 4194305 2024-03-01T00:00:00Z");
    Warehouse.open(spark, address, Turn.AT_ONCE).close();
    assertThat(lock).doesNotExist();
  }

  @Test
  void aRunThatLostItsLockPublishesNothing() throws IOException {
    publish(address, 7, pair(MARCH_1, "b", 2));
    try (Warehouse late = Warehouse.open(spark, address, Turn.AT_ONCE)) {
      Draft draft = begin(late, MARCH_2);
      Files.writeString(
          place().resolve(".lock"), "t elsewhere 7 2024-03-01T00:00:00Z\nprocess 7 on elsewhere");
      assertThatThrownBy(() -> late.publish(draft)).hasMessageContaining("has taken over");
    }
    assertThat(Warehouse.current(spark, address).orElseThrow().number()).isEqualTo(1);
    assertThat(place().resolve(".lock")).exists();
  }

  @Test
  void aWarehouseOfFoldersIsNoIcebergWarehouse() throws IOException {
    WarehouseAddress folders = WarehouseAddress.of(place());
    publish(folders, 7, pair(MARCH_1, "b", 2));
    assertThat(address.problem().orElseThrow()).contains("its editions are folders");
    assertThat(folders.problem()).isEmpty();
  }

  private void assertBusy(String who) {
    assertThatThrownBy(() -> Warehouse.open(spark, address, Turn.AT_ONCE))
        .isInstanceOf(Warehouse.Busy.class)
        .hasMessageContaining(who);
  }

  /** Every file of data is one of an edition, and every file of metadata is referred to. */
  private void assertNoFileTooMany(WarehouseAddress warehouse) throws IOException {
    TreeSet<String> needed = new TreeSet<>();
    List<Long> kept = Warehouse.numbers(warehouse);
    for (long number : kept) {
      Edition edition = Warehouse.edition(spark, warehouse, number);
      for (Class<? extends Record> table : Tables.published()) {
        edition.files(table).forEach(file -> needed.add(file.toString()));
      }
    }
    Path place = Path.of(warehouse.place());
    assertThat(files(place.resolve("editions"))).containsExactlyElementsOf(needed);
    assertThat(files(place)).noneMatch(file -> file.contains("/."));
    for (Class<? extends Record> table : Tables.published()) {
      IcebergTable made = table(warehouse, table);
      assertThat(made.editions()).containsExactlyInAnyOrderElementsOf(kept);
      assertThat(files(place.resolve("dateline/" + Tables.name(table))).stream().map(Location::of))
          .extracting(Location::uri)
          .containsExactlyInAnyOrderElementsOf(made.metadataFiles());
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Disk.delete(to);
    try (Stream<Path> inside = Files.walk(from)) {
      for (Path path : inside.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  private IcebergTable table(Class<? extends Record> table) {
    return table(address, table);
  }

  private static IcebergTable table(WarehouseAddress warehouse, Class<? extends Record> table) {
    return IcebergTables.open("iceberg", "dateline", Location.of(warehouse.place())).of(table);
  }

  private void catalog(String name) {
    String setting = "spark.sql.catalog." + name;
    spark.conf().set(setting, "org.apache.iceberg.spark.SparkCatalog");
    spark.conf().set(setting + ".type", "hadoop");
    spark.conf().set(setting + ".warehouse", place().toUri().toString());
  }

  private Path place() {
    return Path.of(address.place());
  }

  private void publish(WarehouseAddress warehouse, int keep, EntityPairDay... pairs)
      throws IOException {
    try (Warehouse open = Warehouse.open(spark, warehouse, Turn.AT_ONCE)) {
      LocalDate[] days = Stream.of(pairs).map(EntityPairDay::day).toArray(LocalDate[]::new);
      Draft draft = begin(open, days);
      draft.write(EntityPairDay.class, Datasets.of(spark, List.of(pairs), EntityPairDay.class));
      open.publish(draft);
      open.keep(keep);
    }
  }

  /** Days with so many articles that each has files of its own. */
  private static Draft begin(Warehouse open, LocalDate... days) throws IOException {
    Draft draft = open.begin(MARCH_1);
    TreeMap<LocalDate, Long> touched = new TreeMap<>();
    Stream.of(days).forEach(day -> touched.put(day, Spans.ARTICLES));
    draft.touch(touched, false);
    return draft;
  }

  private static String rows(Dataset<Row> pairs) {
    return String.join(
        ", ",
        pairs
            .selectExpr("concat_ws(' ', day, entity_a, entity_b, articles) as row")
            .orderBy("row")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList());
  }

  private static EntityPairDay pair(LocalDate day, String b, long articles) {
    return new EntityPairDay(
        day, "a", b, "article", articles, articles, articles, articles, articles, articles,
        articles, articles, 1, 0.5, 1, 1, 0, 0, 1, 1);
  }
}
