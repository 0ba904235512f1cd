package dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNamesTest {
  @TempDir Path folder;

  private CommandLineForTests train(String sets, String out) throws IOException {
    Path list = Files.writeString(folder.resolve("sets.tsv"), sets.replace(' ', '\t'));
    return CommandLineForTests.run(
        "train",
        "names",
        "--sets",
        list.toString(),
        "--folder",
        "data/training/names",
        "--rounds",
        "1",
        "--out",
        folder.resolve(out).toString());
  }

  @Test
  void theSameSetsMakeTheSameModel() throws IOException {
    String sets = "file types times licence source\n7-wire.tsv PER|LOC|ORG|MISC 1 Apache-2.0 own\n";
    assertThat(train(sets, "a.bin").out()).contains("7-wire.tsv: 573 sentences, Apache-2.0, own");
    assertThat(train(sets, "b.bin").exitCode()).isZero();
    assertThat(folder.resolve("a.bin")).hasSameBinaryContentAs(folder.resolve("b.bin"));
  }

  @Test
  void aSetThatIsNotThereIsTold() throws IOException {
    CommandLineForTests run =
        train("file types times licence source\nnone.tsv PER 1 own own\n", "a.bin");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("line 2: none.tsv is neither beside").hasLineCount(1);
  }
}
