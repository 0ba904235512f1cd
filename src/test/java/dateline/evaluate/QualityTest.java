package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures that ship are those of the extractors that ship. */
class QualityTest {
  private static final Path SAMPLES = Path.of("data/evaluation/samples.tsv");

  @Test
  void theFileSaysWhatTheFastExtractorsDo() throws IOException {
    List<String> measured =
        new Quality(SAMPLES, LocalDate.EPOCH)
            .measure(mode -> !Quality.ACCURATE.equals(mode)).stream()
                .map(QualityFile::undated)
                .toList();
    List<String> shipped =
        QualityFile.shipped().stream()
            .filter(row -> !Quality.ACCURATE.equals(row.mode()))
            .map(QualityFile::undated)
            .toList();
    assertThat(shipped)
        .as("stale: run jobs/dateline evaluate quality --write, and read what changed")
        .containsExactlyInAnyOrderElementsOf(measured);
  }

  @Test
  void theAccurateModesHaveBeenMeasuredToo() {
    assertThat(QualityFile.shipped())
        .filteredOn(row -> Quality.ACCURATE.equals(row.mode()))
        .extracting(row -> row.extractor())
        .contains("names", "sentiment");
  }

  @Test
  void whatIsWrittenIsRead() {
    assertThat(QualityFile.read("quality.tsv", QualityFile.write(QualityFile.shipped())))
        .isEqualTo(QualityFile.shipped());
  }
}
