package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.MiniS3;
import dateline.spark.SparkForTests;
import dateline.spark.WarehouseAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights whose warehouse is in S3, and its catalog in a database. */
class S3Test {
  @TempDir static Path folder;

  @Test
  void nightsMakeTheTablesOfALocalWarehouseWhateverDies() throws Exception {
    TwoNights nights = TwoNights.in(folder);
    try (MiniS3 s3 = MiniS3.start()) {
      WarehouseAddress warehouse = new WarehouseAddress(s3.uri("press"), "lake");
      CommandLineForTests run = TwoNights.nightly(warehouse, nights.monday());
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(TwoNights.rows(warehouse, 1)).isEqualTo(nights.first());
      for (Predicate<String> death : deaths()) {
        CommandLineForTests dead =
            s3.dying(death, () -> TwoNights.nightly(warehouse, nights.tuesday()));
        System.err.println(dead.err());
        assertThat(dead.exitCode()).as(dead.out()).isEqualTo(1);
        assertThat(dead.err()).hasLineCount(1);
        assertThat(TwoNights.numbers(warehouse)).containsExactly(1L);
        assertThat(TwoNights.rows(warehouse, 1)).isEqualTo(nights.first());
      }
      run = TwoNights.nightly(warehouse, nights.tuesday());
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).contains(warehouse.place() + ", version 'edition_2'");
      assertThat(TwoNights.rows(warehouse, 2)).isEqualTo(nights.second());
      assertThat(TwoNights.rows(warehouse, 1)).isEqualTo(nights.first());
      SparkSession spark = SparkForTests.session();
      s3.catalog().forEach((name, value) -> spark.conf().set("spark.sql.catalog." + name, value));
      assertThat(spark.table("lake.dateline.article").count())
          .isEqualTo(nights.second().get("article").size());
      assertThat(spark.sql("select * from lake.dateline.article version as of 'edition_1'").count())
          .isEqualTo(nights.first().get("article").size());
    }
  }

  /** While a night works, while it publishes, and with the commit that makes it the last. */
  private static List<Predicate<String>> deaths() {
    AtomicInteger changes = new AtomicInteger();
    return List.of(
        change -> changes.incrementAndGet() > 100,
        change -> change.contains("/dateline/outlet/metadata/"),
        change -> change.contains("/dateline/run/metadata/"));
  }
}
