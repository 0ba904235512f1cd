package dateline.job;

import static dateline.FolderForTests.edition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dateline.CommandLineForTests;
import dateline.FolderForTests;
import dateline.spark.DiskForTests;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second night, with late articles and a changed text, whose process or disk dies at one of the
 * changes that it makes to the warehouse's files.
 */
class CrashTest {
  private static final String FIRST_NIGHT =
      """
      {"url":"https://a.example/1","date":"2024-03-04","publisher":"Oru Valley Post","title":"Talks","text":"Sarmalia and Norvenia met on a bridge. Pavle Ordan said he hoped."}
      {"url":"https://a.example/2","date":"2024-03-04","publisher":"Lowland Courier","title":"Aid","text":"Norvenia and Sarmalia spoke of grain."}
      """;
  private static final String SECOND_NIGHT =
      """
      {"url":"https://a.example/3","date":"2024-03-05","publisher":"Lowland Courier","title":"More","text":"Sarmalia waited, according to Norvenia."}
      {"url":"https://a.example/4","date":"2024-03-03","publisher":"Oru Valley Post","title":"Late","text":"Sarmalia had sent a letter, officials in Norvenia said."}
      {"url":"https://a.example/2","date":"2024-03-06","publisher":"Lowland Courier","title":"Aid","text":"Corrected: Norvenia alone spoke of grain."}
      """;

  /** Of the changes to files that no reader sees, every so many-th is looked at. */
  private static final int EVERY = Integer.getInteger("crash.every", 20);

  /** How many times the disk dies in the course of a run; and at how many of its last changes. */
  private static final int DEATHS = Integer.getInteger("crash.deaths", 1);

  private static final int LAST = Integer.getInteger("crash.last", 0);

  @TempDir static Path folder;

  /** The warehouse after the first night; nobody writes into it. */
  private static FolderForTests first = new FolderForTests(Path.of(""));

  /** The warehouse after a second night that nothing has disturbed. */
  private static FolderForTests second = new FolderForTests(Path.of(""));

  private static Onlooker onlooker = new Onlooker(Path.of(""), SparkForTests.session());

  @BeforeAll
  static void twoNights() throws IOException {
    first = new FolderForTests(folder.resolve("first"));
    Files.writeString(folder.resolve("first.jsonl"), FIRST_NIGHT);
    Files.writeString(folder.resolve("second.jsonl"), SECOND_NIGHT);
    assertThat(nightly("first.jsonl", first.folder()).err()).isEmpty();
    second = first.linked(folder.resolve("second"));
    onlooker = new Onlooker(second.folder(), SparkForTests.session());
    CommandLineForTests run = DiskForTests.watched(onlooker, () -> secondNight(second.folder()));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aCrashAtAnyChangeLeavesTheEditionBeforeOrTheOneAfter() throws IOException {
    SortedMap<String, String> before = first.tree();
    SortedMap<String, String> after = second.tree();
    SortedMap<String, String> both = new TreeMap<>(before);
    both.putAll(after);
    assertThat(onlooker.read.keySet())
        .as("what readers find")
        .containsExactly(edition(before, 1), edition(after, 2));
    onlooker.left.forEach(
        (tree, change) ->
            assertThat(tree).as("left by a crash before: %s", change).isIn(before, both, after));
    assertThat(onlooker.left).hasSize(3);
  }

  /** Looks at what readers find, and at what a next run would, before each change. */
  private static final class Onlooker implements DiskForTests.Watcher {
    private final Path warehouse;
    private final SparkSession spark;
    private final Map<SortedMap<String, String>, String> read = new LinkedHashMap<>();
    private final Map<SortedMap<String, String>, String> left = new LinkedHashMap<>();
    private int changes;

    Onlooker(Path warehouse, SparkSession spark) {
      this.warehouse = warehouse;
      this.spark = spark;
    }

    @Override
    public synchronized void before(String change) throws IOException {
      if (!change.contains(warehouse + "/")) {
        return; // Made while this looks on, to a copy.
      }
      read.putIfAbsent(new FolderForTests(warehouse.resolve("current")).tree(), change);
      if (changes % EVERY == 0 || !change.matches(".*/\\.(draft|leaving)-.*")) {
        Path copy = folder.resolve("crash-" + changes);
        FolderForTests snapshot = new FolderForTests(warehouse).linked(copy);
        Warehouse.open(spark, snapshot.folder()).close();
        left.putIfAbsent(snapshot.tree(), change);
        snapshot.delete();
      }
      changes++;
    }
  }

  @Test
  void aDiskThatDiesLeavesTheEditionBeforeOrTheOneAfter() throws IOException {
    for (int death = 1; death <= DEATHS; death++) { // The last one while old editions are removed.
      diesAt((int) (0.97 * onlooker.changes * death / DEATHS));
    }
    for (int last = 1; last <= LAST; last++) {
      diesAt(onlooker.changes - last);
    }
  }

  private static void diesAt(int fatal) throws IOException {
    FolderForTests trial = first.linked(folder.resolve("dies-" + fatal));
    AtomicInteger changes = new AtomicInteger();
    CommandLineForTests run =
        DiskForTests.watched(
            change -> {
              if (changes.getAndIncrement() >= fatal) {
                throw new FileSystemException(change, null, "Input/output error");
              }
            },
            () -> secondNight(trial.folder()));
    if (changes.get() <= fatal) {
      return; // Two tasks may make one folder: a few changes more or less.
    }
    String told = "at change " + fatal + ": " + run.err();
    assertThat(run.err().lines()).as(told).hasSize(1);
    if (Files.readSymbolicLink(trial.folder().resolve("current")).endsWith("1")) {
      assertThat(run.exitCode()).as(told).isEqualTo(1);
      assertThat(run.err()).as(told).startsWith("dateline: ").contains("Input/output error");
      assertThat(edition(trial.tree(), 1)).as(told).isEqualTo(edition(first.tree(), 1));
    } else {
      assertThat(run.exitCode()).as(told).isZero();
      assertThat(run.err()).as(told).contains("edition 2 is published, but what follows failed");
    }
    Warehouse.open(SparkForTests.session(), trial.folder()).close();
    if (CONTINUED.add(trial.treeWithoutRuns())) {
      assertThat(secondNight(trial.folder()).err()).as(told).isEmpty();
      SortedMap<String, String> made = trial.treeWithoutRuns();
      made.keySet().removeIf(path -> path.matches("editions/1(/.*)?"));
      assertThat(made).as(told).isEqualTo(second.treeWithoutRuns());
    }
    trial.delete();
  }

  /** The states from which a next run was tried; from the same state it makes the same. */
  private static final Set<SortedMap<String, String>> CONTINUED = new HashSet<>();

  @Test
  void aTableThatMayNotBeReadIsNotTakenForAnEmptyOne() throws IOException {
    FolderForTests trial = first.linked(folder.resolve("forbidden"));
    Path table = trial.folder().resolve("editions/1/article");
    Files.setPosixFilePermissions(table, Set.of());
    assumeFalse(Files.isReadable(table), "skipped: whoever runs this may read all");
    CommandLineForTests run = secondNight(trial.folder());
    Files.setPosixFilePermissions(table, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains(table.toString(), "may not be read or written by this user");
    Warehouse.open(SparkForTests.session(), trial.folder()).close();
    assertThat(trial.tree()).isEqualTo(first.tree());
  }

  private static CommandLineForTests secondNight(Path warehouse) {
    return nightly("second.jsonl", warehouse);
  }

  private static CommandLineForTests nightly(String corpus, Path warehouse) {
    return CommandLineForTests.run(
        "nightly",
        "--date",
        "2024-03-31",
        "--entities",
        "data/sample/entities.tsv",
        "--keep-editions",
        "1",
        "--warehouse",
        warehouse.toString(),
        "--corpus",
        folder.resolve(corpus).toString());
  }
}
