package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.SparkForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A warehouse is read by one way of finding names, the same from night to night. */
class AccurateNightlyTest {
  private static final String ARTICLE =
      """
      {"id": "a1", "date": "2024-03-01", "title": "Envoys meet", "text": "Ilse Marrenko of the \
      Lake Region Observers met Gen. Oumarou Tchangari in Vienna."}
      """;

  @TempDir Path folder;

  private CommandLineForTests nightly(String warehouse, String... more) throws IOException {
    Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), ARTICLE);
    return CommandLineForTests.run(
        Stream.concat(
                Stream.of(
                    "nightly",
                    "--corpus",
                    corpus.toString(),
                    "--date",
                    "2024-03-02",
                    "--warehouse",
                    folder.resolve(warehouse).toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private List<String> mentions(String warehouse) {
    return SparkForTests.session()
        .read()
        .parquet(folder.resolve(warehouse).resolve("current/entity_mention").toString())
        .orderBy("start")
        .toJSON()
        .collectAsList();
  }

  @Test
  void twoWarehousesOfTheSameTextAreAlikeAndNoneIsMixed() throws IOException {
    assertThat(nightly("a", "--names", "accurate").exitCode()).isZero();
    assertThat(nightly("b", "--names", "accurate").exitCode()).isZero();
    assertThat(mentions("a")).isEqualTo(mentions("b")).hasSizeGreaterThan(3);

    CommandLineForTests mixed = nightly("a");
    assertThat(mixed.exitCode()).isEqualTo(3);
    assertThat(mixed.err())
        .contains("are accurate ones and stay so; give --names accurate, or another --warehouse")
        .hasLineCount(1);

    assertThat(nightly("a", "--names", "accurate").out()).contains("Nothing new to load");
  }
}
