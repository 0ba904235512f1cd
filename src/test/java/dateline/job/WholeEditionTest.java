package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.FolderForTests;
import dateline.spark.SparkForTests;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that read while editions are published, each round from the folder of one edition. */
class WholeEditionTest {
  /** How many editions are published meanwhile. */
  private static final int EDITIONS = Integer.getInteger("editions", 2);

  /** Milliseconds between rounds, so that readers leave the most of the processor to the runs. */
  private static final long PAUSE = 100;

  /** What one round of Spark's reads: it takes a tenth of a second a table. */
  private static final List<String> SOME =
      List.of("article", "entity_mention", "entity_pair_day", "entity_day");

  private static final List<String> ALL = Tables.published().stream().map(Tables::name).toList();

  @TempDir Path folder;

  @Test
  void whoResolvesCurrentOnceReadsOneWholeEdition() throws Exception {
    Path warehouse = new FolderForTests(Sample.warehouse()).linked(folder.resolve("w")).folder();
    SparkSession session = SparkForTests.session().newSession();
    AtomicBoolean published = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (EditionReader.Duck duck = new EditionReader.Duck()) {
      Future<Integer> byDuck =
          threads.submit(reading(published, warehouse, new EditionReader(duck, ALL)));
      Future<Integer> bySpark =
          threads.submit(
              reading(
                  published, warehouse, new EditionReader(new EditionReader.Spark(session), SOME)));
      publish(warehouse);
      published.set(true);
      assertThat(byDuck.get()).isPositive();
      assertThat(bySpark.get()).isPositive();
    } finally {
      published.set(true);
      threads.shutdown();
    }
    assertThat(warehouse.resolve("current").toRealPath()).endsWithRaw(Path.of("" + (EDITIONS + 1)));
  }

  /** Editions of which each has other pairs than the one before. */
  private static void publish(Path warehouse) {
    for (int edition = 0; edition < EDITIONS; edition++) {
      CommandLineForTests run =
          CommandLineForTests.run(
              "entity-pair-day",
              "--min-articles",
              edition % 2 == 0 ? "3" : "1",
              "--date",
              "2024-03-31",
              "--warehouse",
              warehouse.toString());
      assertThat(run.err()).isEmpty();
    }
  }

  /** Rounds until all is published, and one more. */
  private static Callable<Integer> reading(
      AtomicBoolean published, Path warehouse, EditionReader reader) {
    return () -> {
      int rounds = 0;
      boolean last = false;
      while (!last) {
        last = published.get();
        assertThat(reader.faults(edition(warehouse))).isEmpty();
        rounds++;
        Thread.sleep(PAUSE);
      }
      return rounds;
    };
  }

  private static Path edition(Path warehouse) throws IOException {
    return warehouse.resolve("current").toRealPath();
  }
}
