package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build without the accurate mode says to who asks for it. */
class WithoutAccurateTest {
  @TempDir Path folder;

  @Test
  void saysHowToBuildIt() throws IOException {
    assumeTrue(
        getClass().getResource("/models/names.onnx") == null,
        "this build has the accurate mode; the default one runs this test");
    Path gold = Files.writeString(folder.resolve("gold.tsv"), "Kyiv\tB-LOC\n");
    CommandLineForTests run =
        CommandLineForTests.run(
            "evaluate", "names", "--names", "accurate", "--gold", gold.toString());
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).contains("mvn package -DskipTests -Paccurate").hasLineCount(1);
  }
}
