package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.table.ExtractorQuality;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures that ship are those of the encoders that ship. */
class AccurateQualityTest {
  /** Weights of 8 bits are multiplied otherwise by other processors; a few answers differ. */
  private static final double PROCESSORS = 0.02;

  @Test
  void theFileSaysWhatTheEncodersDo() throws IOException {
    Map<String, ExtractorQuality> shipped =
        QualityFile.shipped().stream()
            .filter(row -> Quality.ACCURATE.equals(row.mode()))
            .collect(Collectors.toMap(AccurateQualityTest::name, Function.identity()));
    List<ExtractorQuality> measured =
        new Quality(Path.of("data/evaluation/samples.tsv"), LocalDate.EPOCH)
            .measure(Quality.ACCURATE::equals);
    assertThat(measured)
        .extracting(row -> name(row))
        .containsExactlyInAnyOrderElementsOf(shipped.keySet());
    for (ExtractorQuality row : measured) {
      ExtractorQuality of = shipped.get(name(row));
      assertThat(row.f1())
          .as("%s; stale: run evaluate quality --write with a build of -Paccurate", name(row))
          .isCloseTo(of.f1(), within(PROCESSORS));
      assertThat(row.model()).isEqualTo(of.model());
      assertThat(row.items()).isEqualTo(of.items());
    }
  }

  private static String name(ExtractorQuality row) {
    return String.join(" ", row.extractor(), row.sampleName(), row.label());
  }
}
