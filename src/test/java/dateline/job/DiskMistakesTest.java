package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or may not be written; needs the right to mount one. */
class DiskMistakesTest {
  @TempDir Path folder;

  @Test
  void aFullDisk() throws Exception {
    mount("size=64k");
    CommandLineForTests run = nightly();
    assertThat(run.err())
        .isEqualTo(
            "dateline: the disk is full; free space and run again."
                + " Nothing was published; the last edition is whole.\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void aDiskThatIsReadOnly() throws Exception {
    mount("ro");
    CommandLineForTests run = nightly();
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

  private CommandLineForTests nightly() throws IOException {
    return CommandLineForTests.run(
        "nightly",
        "--corpus",
        "data/sample/agencies.jsonl",
        "--warehouse",
        disk().resolve("w").toString());
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
