package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Article;
import dateline.table.EntityMention;
import dateline.table.IngestedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or may not be written; needs the right to mount one. */
class DiskMistakesTest {
  private static final String AGENCIES = "data/sample/agencies.jsonl";
  private static final String SIDES = "data/sample/sides.csv";

  @TempDir Path folder;

  @Test
  void aFullDisk() throws Exception {
    mount("size=64k");
    CommandLineForTests run = nightly(AGENCIES);
    assertThat(run.err())
        .isEqualTo(
            "dateline: the disk is full; free space and run again."
                + " Nothing was published; the last edition is whole.\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aDiskThatFillsLeavesTheLastEdition() throws Exception {
    mount("size=4m");
    assertThat(nightly(AGENCIES).exitCode()).isZero();
    Path filler = disk().resolve("filler");
    new ProcessBuilder("dd", "if=/dev/zero", "of=" + filler, "bs=64k").start().waitFor();
    CommandLineForTests full = nightly(AGENCIES, SIDES);
    assertThat(full.exitCode()).as(full.err()).isEqualTo(1);
    assertThat(full.err()).contains("the disk is full").hasLineCount(1);
    assertThat(articles()).isEqualTo(51);
    assertThat(edition().read(IngestedFile.class).count()).isEqualTo(1);
    assertThat(edition().read(EntityMention.class).select("article_id").distinct().count())
        .isBetween(45L, 51L);
    Files.delete(filler);
    assertThat(nightly(AGENCIES, SIDES).exitCode()).isZero();
    assertThat(articles()).isEqualTo(101);
  }

  @Test
  void aDiskThatIsReadOnly() throws Exception {
    mount("ro");
    CommandLineForTests run = nightly(AGENCIES);
    assertThat(run.err())
        .contains("Read-only file system; mount it so that it can be written, or give another")
        .hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void anExportToAFullDiskLeavesNoFile() throws Exception {
    mount("size=64k");
    Path file = disk().resolve("mentions.csv");
    CommandLineForTests run =
        CommandLineForTests.run(
            "export",
            "entity_mention",
            "--to",
            file.toString(),
            "--warehouse",
            Sample.warehouse().toString());
    assertThat(run.err()).contains("the disk is full").hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(disk()).isEmptyDirectory();
  }

  @AfterEach
  void unmount() throws Exception {
    if (Files.exists(disk())) {
      new ProcessBuilder("umount", "-l", disk().toString()).start().waitFor();
    }
  }

  private CommandLineForTests nightly(String... corpus) {
    List<String> args = new ArrayList<>(List.of("nightly", "--date", "2024-03-31"));
    args.addAll(List.of("--entities", "data/sample/entities.tsv"));
    args.addAll(List.of("--warehouse", disk().resolve("w").toString(), "--corpus"));
    args.addAll(List.of(corpus));
    return CommandLineForTests.withReport(args.toArray(String[]::new));
  }

  private long articles() throws IOException {
    return edition().read(Article.class).count();
  }

  private Edition edition() throws IOException {
    return Warehouse.current(SparkForTests.session(), disk().resolve("w")).orElseThrow();
  }

  private Path disk() {
    return folder.resolve("disk");
  }

  private void mount(String options) throws IOException, InterruptedException {
    Files.createDirectory(disk());
    Process mount;
    try {
      mount =
          new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk().toString())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: there is no mount");
      return;
    }
    assumeTrue(mount.waitFor() == 0, "skipped: no disk may be mounted");
  }
}
