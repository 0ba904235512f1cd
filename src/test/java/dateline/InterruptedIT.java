package dateline;

import static dateline.Submission.AGENCIES;
import static dateline.Submission.SIDES;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Article;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program when it is killed, or meets another of its kind. */
class InterruptedIT {
  /** How many runs are killed; at which moments is drawn from the seed. */
  private static final int KILLS = Integer.getInteger("kills", 3);

  private static final long SEED = Long.getLong("kills.seed", 1);

  @TempDir static Path folder;
  private static Submission program;
  private static int firstNight;
  private static Submission.Run other;

  /** The first night, and another run that comes while it is at work. */
  @BeforeAll
  static void runFirstNight() throws Exception {
    program = new Submission(Files.createDirectory(folder.resolve("first")));
    Process process = program.start(program.nightly(AGENCIES));
    while (process.isAlive() && !Files.exists(program.warehouse().resolve("editions"))) {
      Thread.sleep(50);
    }
    other = program.run(program.nightly(SIDES));
    firstNight = process.waitFor();
  }

  @Test
  void twoRunsAtOnceDoNotMix() throws Exception {
    assertThat(other.exitCode()).as(other.printed()).isEqualTo(75);
    assertThat(other.printed()).contains("another run is at work");
    assertThat(firstNight).isZero();
    assertThat(program.edition().read(Article.class).count()).isEqualTo(51);
  }

  @Test
  void aRunThatIsKilledLeavesTheLastEditionAndTheNextRunSucceeds() throws Exception {
    FolderForTests first = new FolderForTests(program.warehouse());
    Submission second = new Submission(Files.createDirectory(folder.resolve("whole")));
    first.linked(second.warehouse());
    long began = System.nanoTime();
    assertThat(second.run(second.nightly(AGENCIES, SIDES)).exitCode()).isZero();
    long milliseconds = (System.nanoTime() - began) / 1_000_000;
    List<String> rows = rows(second);
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      Submission killed = new Submission(Files.createDirectory(folder.resolve("killed-" + kill)));
      FolderForTests left = first.linked(killed.warehouse());
      String when = kill(killed, kill % 3 == 2, random, milliseconds);
      Warehouse.open(SparkForTests.session(), killed.warehouse()).close();
      if (killed.edition().number() == 1) {
        assertThat(left.tree()).as(when).isEqualTo(first.tree());
      } else {
        assertThat(rows(killed)).as(when).isEqualTo(rows);
      }
      if (kill == KILLS - 1) {
        Submission.Run next = killed.run(killed.nightly(AGENCIES, SIDES));
        assertThat(next.exitCode()).as(next.printed()).isZero();
        assertThat(rows(killed)).as(when).isEqualTo(rows);
      }
      left.delete();
    }
  }

  /**
   * The folders of a warehouse and the rows of its last edition, but for the runs: Parquet's writer
   * does not name encodings in the same order in every process, so files of equal rows may differ.
   */
  private static List<String> rows(Submission program) throws IOException {
    List<String> rows =
        new ArrayList<>(new FolderForTests(program.warehouse()).treeWithoutRuns().keySet());
    for (Class<? extends Record> table : Tables.published()) {
      if (table != dateline.table.Run.class) {
        program.edition().read(table).collectAsList().forEach(row -> rows.add(row.toString()));
      }
    }
    return rows;
  }

  /**
   * Kills a run at a random moment.
   *
   * @param late whether to wait until it is about to publish
   * @param milliseconds how long a run takes
   * @return when that was
   */
  private static String kill(Submission program, boolean late, Random random, long milliseconds)
      throws IOException, InterruptedException {
    Process process = program.start(program.nightly(AGENCIES, SIDES));
    Path lastTable = program.warehouse().resolve("editions/.draft-2/run");
    while (late && process.isAlive() && !Files.exists(lastTable)) {
      Thread.sleep(5);
    }
    long wait = late ? random.nextLong(2000) : 1000 + random.nextLong(milliseconds);
    boolean ended = process.waitFor(wait, TimeUnit.MILLISECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    return "killed %d ms after %s, seed %d%s"
        .formatted(wait, late ? "the last table" : "its start", SEED, ended ? ", ended" : "");
  }
}
