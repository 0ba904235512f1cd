package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Annotation;
import dateline.table.Entity;
import dateline.table.Outlet;
import dateline.table.Run;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample corpus through every job equals data/expected. After a change that is meant, {@code
 * mvn test -Dtest=GoldenTest -Ddateline.update=true} writes the files anew; read the difference.
 */
class GoldenTest {
  private static final Path EXPECTED = Path.of("data/expected");
  private static final boolean UPDATE = Boolean.getBoolean("dateline.update");

  @TempDir static Path folder;
  private static Edition edition;

  @BeforeAll
  static void run() throws IOException {
    CommandLineForTests run = CommandLineForTests.run(Sample.nightly(folder));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    edition = Warehouse.current(SparkForTests.session(), folder).orElseThrow();
  }

  static Stream<Class<? extends Record>> tables() {
    // What an annotation holds stands in the tables made from it.
    return Tables.published().stream()
        .filter(table -> !List.of(Annotation.class, Run.class).contains(table));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tableIsAsExpected(Class<? extends Record> table) throws IOException {
    boolean reference = table == Entity.class || table == Outlet.class;
    List<String> lines = new ReadableTable(edition, table).lines(reference);
    check(EXPECTED.resolve(Tables.name(table) + ".tsv"), lines);
  }

  @Test
  void whatWasPlantedIsFound() throws IOException {
    List<String> report = new ArrayList<>(new PlantedAttributions(edition).report());
    report.addAll(new PlantedCredits(edition).report());
    check(EXPECTED.resolve("planted.txt"), report);
  }

  private static void check(Path file, List<String> lines) throws IOException {
    if (UPDATE) {
      Files.createDirectories(EXPECTED);
      Files.write(file, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(file));
  }
}
