package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.CommandLineForTests;
import dateline.FolderForTests;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warehouses that something has happened to: one clear line each, and nothing lost. */
class BrokenWarehouseTest {
  /** A warehouse of one edition, and one of two. */
  @TempDir static Path published;

  @TempDir Path folder;
  private Path warehouse = Path.of("");

  @BeforeAll
  static void publishTwice() throws IOException {
    FolderForTests one = new FolderForTests(published.resolve("one"));
    publish(one.folder());
    publish(one.linked(published.resolve("two")).folder());
  }

  @BeforeEach
  void prepare() throws IOException {
    warehouse = linked("two", folder.resolve("warehouse"));
    Files.writeString(
        folder.resolve("a.jsonl"), "{\"date\":\"2024-03-04\",\"text\":\"Sarmalia waited.\"}\n");
  }

  @Test
  void currentNamesAnEditionThatIsNotThere() throws IOException {
    point("editions/9");
    refused("current names editions/9, which is no edition of this warehouse; restore the link");
    refused("ln -sfn editions/2 " + warehouse.toAbsolutePath().resolve("current"));
  }

  @Test
  void currentNamesAnEditionOfAnotherWarehouse() throws IOException {
    Path other = linked("two", folder.resolve("other"));
    point(other.resolve("editions/2").toString());
    refused("which is no edition of this warehouse; restore the link");
  }

  @Test
  void currentNamesAFolderThatIsNoEdition() throws IOException {
    point("..");
    refused("current names .., which is no edition of this warehouse; restore the link");
  }

  @Test
  void currentIsNoLink() throws IOException {
    Files.delete(warehouse.resolve("current"));
    Files.createDirectory(warehouse.resolve("current"));
    refused("current is no link to an edition; remove it or restore the link");
  }

  @Test
  void currentNamesAnOlderEditionThanTheLast() throws IOException {
    point("editions/1");
    refused("editions/2 is there but current is not its edition; restore the link: ln -sfn");
  }

  @Test
  void theLinkToTheOnlyEditionIsGone() throws IOException {
    warehouse = linked("one", folder.resolve("young"));
    Files.delete(warehouse.resolve("current"));
    refused("editions/1 is there but current is not its edition; restore the link: ln -sfn");
  }

  @Test
  void editionsIsAFile() throws IOException {
    warehouse = folder.resolve("odd");
    Files.createDirectory(warehouse);
    Files.writeString(warehouse.resolve("editions"), "");
    refused(
        warehouse.toAbsolutePath().resolve("editions") + " is no folder; put it out of the way");
  }

  @Test
  void editionsHasBecomeAFile() throws IOException {
    Files.move(warehouse.resolve("editions"), warehouse.resolve("moved"));
    Files.writeString(warehouse.resolve("editions"), "");
    refused(
        warehouse.toAbsolutePath().resolve("editions") + " is no folder; put it out of the way");
  }

  @Test
  void theDiskMayOnlyBeRead() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    boolean mounted = program("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString());
    assumeTrue(mounted, "skipped: no right to mount a small disk");
    try {
      warehouse = disk.resolve("w");
      publish(warehouse);
      assertThat(program("mount", "-o", "remount,ro", disk.toString())).isTrue();
      refused("ead-only file system; mount it so that it can be written, or give another");
    } finally {
      program("umount", disk.toString());
    }
  }

  /** A run fails with one line and leaves all as it is. */
  private void refused(String told) throws IOException {
    SortedMap<String, String> before = new FolderForTests(warehouse).tree();
    CommandLineForTests run =
        CommandLineForTests.run(
            "nightly",
            "--warehouse",
            warehouse.toString(),
            "--corpus",
            folder.resolve("a.jsonl").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("dateline: ").contains(told);
    assertThat(new FolderForTests(warehouse).tree()).isEqualTo(before);
  }

  private static void publish(Path warehouse) throws IOException {
    try (Warehouse open = Warehouse.open(SparkForTests.session(), warehouse)) {
      open.publish(open.begin(LocalDate.of(2024, 3, 4)));
    }
  }

  private static Path linked(String name, Path other) throws IOException {
    return new FolderForTests(published.resolve(name)).linked(other).folder();
  }

  private void point(String to) throws IOException {
    Files.delete(warehouse.resolve("current"));
    Files.createSymbolicLink(warehouse.resolve("current"), Path.of(to));
  }

  private static boolean program(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }
}
