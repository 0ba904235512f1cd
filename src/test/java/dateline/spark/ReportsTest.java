package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on the disk. */
class ReportsTest {
  private static final String OLD = "the report before";
  private static final String NEW = "the report on the same edition, made anew";

  @TempDir Path folder;

  @Test
  void theyStandInAFolderOfTheirOwnByEdition() throws IOException {
    Path file = reports().write(7, NEW);
    assertThat(file).isEqualTo(folder.resolve("reports/7.html")).hasContent(NEW);
    assertThat(reports().writeLatest(OLD)).isEqualTo(folder.resolve("reports/latest.html"));
  }

  @Test
  void aReportIsTheOldOrTheNewOneWhereverTheDiskDies() throws IOException {
    reports().write(7, OLD);
    List<String> changes = new ArrayList<>();
    DiskForTests.watched(changes::add, () -> write(NEW));
    assertThat(changes).hasSizeGreaterThan(2);
    write(OLD);
    for (int fatal = 0; fatal < changes.size(); fatal++) {
      int last = fatal;
      AtomicInteger change = new AtomicInteger();
      boolean written =
          DiskForTests.watched(
              told -> {
                if (change.getAndIncrement() >= last) {
                  throw new FileSystemException(told, null, "Input/output error");
                }
              },
              () -> write(NEW));
      assertThat(written).as("dies before %s", changes.get(fatal)).isFalse();
      assertThat(folder.resolve("reports/7.html")).hasContent(OLD);
    }
    reports().keep(List.of(7L));
    assertThat(Disk.list(folder.resolve("reports")))
        .containsExactly(folder.resolve("reports/7.html"));
  }

  @Test
  void thoseOnEditionsThatAreGoneAreRemovedAndNothingElse() throws IOException {
    reports().write(6, OLD);
    reports().write(7, NEW);
    reports().writeLatest(NEW);
    Files.writeString(folder.resolve("reports/notes.html"), "a reader's own");
    reports().keep(List.of(7L, 8L));
    assertThat(Disk.list(folder.resolve("reports")))
        .extracting(file -> String.valueOf(file.getFileName()))
        .containsExactly("7.html", "latest.html", "notes.html");
  }

  @Test
  void onlyALocalWarehouseKeepsThem() {
    assertThat(Reports.areKept(WarehouseAddress.of(folder))).isTrue();
    assertThat(Reports.areKept(new WarehouseAddress("hdfs://host/press", null))).isFalse();
  }

  private boolean write(String page) {
    try {
      reports().write(7, page);
      return true;
    } catch (FileSystemException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reports reports() {
    return Reports.of(WarehouseAddress.of(folder));
  }
}
