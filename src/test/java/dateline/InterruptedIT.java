package dateline;

import static dateline.Submission.AGENCIES;
import static dateline.Submission.SIDES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Article;
import dateline.table.EntityMention;
import dateline.table.IngestedFile;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program when it is killed, meets another of its kind, or finds the disk full. */
class InterruptedIT {
  /** How many runs are killed; at which moments is drawn from the seed. */
  private static final int KILLS = Integer.getInteger("kills", 3);

  private static final long SEED = Long.getLong("kills.seed", 1);

  @TempDir Path folder;
  private Submission program;

  @BeforeEach
  void prepare() {
    program = new Submission(folder);
  }

  @Test
  void aRunThatIsKilledLeavesTheLastEditionAndTheNextRunSucceeds() throws Exception {
    assertThat(program.run(program.nightly(AGENCIES)).exitCode()).isZero();
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

  @Test
  void twoRunsAtOnceDoNotMix() throws Exception {
    Process first = program.start(program.nightly(AGENCIES));
    while (first.isAlive() && !Files.exists(program.warehouse().resolve("editions"))) {
      Thread.sleep(50);
    }
    Submission.Run second = program.run(program.nightly(SIDES));
    assertThat(second.exitCode()).as(second.printed()).isEqualTo(75);
    assertThat(second.printed()).contains("another run is at work");
    assertThat(first.waitFor()).isZero();
  }

  @Test
  void aFullDiskLeavesTheLastEdition() throws Exception {
    Files.createDirectories(program.warehouse());
    Submission.Run mount =
        program.run(
            List.of(
                "mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", program.warehouse().toString()));
    assumeTrue(mount.exitCode() == 0, "skipped: no right to mount a small disk");
    try {
      assertThat(program.run(program.nightly(AGENCIES)).exitCode()).isZero();
      Path filler = program.warehouse().resolve("filler");
      program.run(List.of("dd", "if=/dev/zero", "of=" + filler, "bs=64k"));
      Submission.Run full = program.run(program.nightly(AGENCIES, SIDES));
      assertThat(full.exitCode()).as(full.printed()).isEqualTo(1);
      assertThat(full.printed()).contains("the disk is full");
      assertWhole();
      Files.delete(filler);
      assertThat(program.run(program.nightly(AGENCIES, SIDES)).exitCode()).isZero();
    } finally {
      program.run(List.of("umount", program.warehouse().toString()));
    }
  }

  /** The edition of the agencies' articles alone, in every table. */
  private void assertWhole() throws IOException {
    Edition edition = program.edition();
    if (edition.read(IngestedFile.class).count() == 1) {
      assertThat(edition.read(Article.class).count()).isEqualTo(51);
      assertThat(edition.read(EntityMention.class).select("article_id").distinct().count())
          .isBetween(45L, 51L);
    } else {
      assertThat(edition.read(Article.class).count()).isEqualTo(101);
    }
  }
}
