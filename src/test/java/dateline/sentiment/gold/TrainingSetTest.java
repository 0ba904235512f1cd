package dateline.sentiment.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds data/training/sentiment to what its guidelines say. */
class TrainingSetTest {
  private static final List<Tsv.Row> ROWS = new ArrayList<>();
  private static final List<JudgedTarget> TARGETS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/training/sentiment"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        ROWS.addAll(Tsv.read(file.toString(), Files.readString(file)).rows());
        TARGETS.addAll(JudgedFile.read(file));
      }
    }
  }

  @Test
  void ofThousandsOfTargetsAFifthIsHeldOut() {
    assertThat(TARGETS).hasSize(15940);
    assertThat(TARGETS.stream().filter(JudgedTarget::isHeldOut).count()).isEqualTo(3099);
  }

  @Test
  void eachTargetHasAnIdOfItsOwn() {
    assertThat(TARGETS).extracting(JudgedTarget::id).doesNotHaveDuplicates();
  }

  @Test
  void whatBothAnnotatorsSayIsDecided() {
    List<Tsv.Row> agreed =
        ROWS.stream().filter(row -> row.cell("first").equals(row.cell("second"))).toList();
    assertThat(agreed).hasSize(15706);
    assertThat(agreed).allMatch(row -> row.cell("first").equals(row.cell("polarity")));
  }

  @Test
  void voicesAreOfThreeKinds() {
    assertThat(ROWS).extracting(row -> row.cell("voice")).containsOnly("own", "quoted", "reported");
  }
}
