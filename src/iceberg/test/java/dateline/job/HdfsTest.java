package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.MiniHdfs;
import dateline.spark.WarehouseAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights whose warehouse is in HDFS. */
class HdfsTest {
  @TempDir static Path folder;

  @Test
  void nightsMakeTheTablesOfALocalWarehouseWhateverDies() throws IOException {
    TwoNights nights = TwoNights.in(folder);
    try (MiniHdfs hdfs = MiniHdfs.start(folder.resolve("hdfs"))) {
      WarehouseAddress warehouse = new WarehouseAddress(hdfs.uri("press"), null);
      CommandLineForTests run = TwoNights.nightly(warehouse, nights.monday());
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(TwoNights.rows(warehouse, 1)).isEqualTo(nights.first());
      for (Predicate<String> death : deaths()) {
        CommandLineForTests dead =
            hdfs.dying(death, () -> TwoNights.nightly(warehouse, nights.tuesday()));
        assertThat(dead.exitCode()).as(dead.out()).isEqualTo(1);
        assertThat(dead.err()).contains("HDFS is gone").hasLineCount(1);
        assertThat(TwoNights.numbers(warehouse)).containsExactly(1L);
        assertThat(TwoNights.rows(warehouse, 1)).isEqualTo(nights.first());
      }
      run = TwoNights.nightly(warehouse, nights.tuesday());
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).contains(warehouse.place() + ", version 'edition_2'");
      assertThat(TwoNights.rows(warehouse, 2)).isEqualTo(nights.second());
      assertThat(TwoNights.rows(warehouse, 1)).isEqualTo(nights.first());
    }
  }

  /** While a night works, while it publishes, and with the commit that makes it the last. */
  private static List<Predicate<String>> deaths() {
    AtomicInteger changes = new AtomicInteger();
    return List.of(
        change -> changes.incrementAndGet() > 100,
        change -> change.contains("/dateline/outlet/metadata/"),
        change -> change.startsWith("move") && change.contains("/dateline/run/metadata/"));
  }
}
