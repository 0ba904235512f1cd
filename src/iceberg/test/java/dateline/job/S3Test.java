package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.MiniS3;
import dateline.spark.SparkForTests;
import dateline.spark.WarehouseAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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
      assertRefused(new WarehouseAddress(s3.uri("press"), "undescribed"), nights);
      assertThat(s3.names()).isEmpty();
      WarehouseAddress warehouse = new WarehouseAddress(s3.uri("press"), "lake");
      CommandLineForTests run = TwoNights.nightly(warehouse, nights.monday());
      assertThat(run.exitCode()).as(run.err()).isZero();
      for (Predicate<String> death : deathsBeforeTheCommit()) {
        run = s3.dying(death, () -> TwoNights.nightly(warehouse, nights.tuesday()));
        assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
        assertThat(run.err()).contains("press/", "Nothing was published").hasLineCount(1);
        assertThat(TwoNights.numbers(warehouse)).containsExactly(1L);
      }
      assertThat(TwoNights.rows(warehouse, 1)).isEqualTo(nights.first());
      run = s3.dying(afterTheCommit(), () -> TwoNights.nightly(warehouse, nights.tuesday()));
      assertThat(run.err()).contains("edition 2 is published, but what follows failed");
      assertThat(TwoNights.rows(warehouse, 2)).isEqualTo(nights.second());
      assertThat(TwoNights.nightly(warehouse, nights.tuesday()).exitCode()).isZero();
      assertThat(TwoNights.rows(warehouse, 1)).isEqualTo(nights.first());
      assertThat(s3.names()).noneMatch(name -> name.contains("/.") || name.contains("/_"));
      assertReadByOthers(s3);
    }
  }

  private static void assertRefused(WarehouseAddress warehouse, TwoNights nights) {
    CommandLineForTests run = TwoNights.nightly(warehouse, nights.monday());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains("no atomic rename", "spark.sql.catalog.undescribed.*", "STORES.md")
        .hasLineCount(1);
  }

  /** While a night publishes, and with the commit that makes it the last. */
  private static List<Predicate<String>> deathsBeforeTheCommit() {
    return List.of(
        change -> change.contains("/dateline/outlet/metadata/"),
        change -> change.contains("/dateline/run/metadata/"));
  }

  /** While the other tables follow. */
  private static Predicate<String> afterTheCommit() {
    AtomicBoolean commits = new AtomicBoolean();
    return change -> {
      boolean isCommit = change.contains("/dateline/run/metadata/");
      return commits.getAndSet(commits.get() || isCommit) && !isCommit;
    };
  }

  private static void assertReadByOthers(MiniS3 s3) {
    SparkSession spark = SparkForTests.session();
    s3.catalog().forEach((name, value) -> spark.conf().set("spark.sql.catalog." + name, value));
    String table = "lake.dateline.article";
    assertThat(spark.table(table).count()).isEqualTo(4);
    assertThat(spark.sql("select * from " + table + " version as of 'edition_1'").count())
        .isEqualTo(2);
    Path file = folder.resolve("article.csv");
    CommandLineForTests export =
        TwoNights.run(
            new WarehouseAddress(s3.uri("press"), "lake"),
            "export",
            "article",
            "--as-of",
            "1",
            "--columns",
            "url",
            "--to",
            file.toString());
    assertThat(export.exitCode()).as(export.err()).isZero();
    assertThat(file)
        .content()
        .contains("https://a.example/1", "https://a.example/2")
        .hasLineCount(3);
  }
}
