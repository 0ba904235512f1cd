package dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.entity.tagger.TaggerModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void theMeanOfAModelAndItselfIsTheModelAndOfTwoTheirs() throws IOException {
    String head = "file types times licence source\n";
    train(head + "7-wire.tsv PER|LOC|ORG|MISC 1 Apache-2.0 own\n", "a.bin");
    train(head + "1-ukraine.tsv PER|LOC|ORG|MISC 1 Apache-2.0 own\n", "b.bin");
    assertThat(mean("a.bin", "a.bin", "c.bin").exitCode()).isZero();
    assertThat(folder.resolve("c.bin")).hasSameBinaryContentAs(folder.resolve("a.bin"));
    mean("a.bin", "b.bin", "d.bin");
    mean("b.bin", "a.bin", "e.bin");
    assertThat(model("d.bin").origin()).contains("7-wire.tsv", "1-ukraine.tsv");
    List<String> words = List.of("Gen.", "Tchangari", "met", "them", "in", "Vienna", ".");
    assertThat(model("d.bin").tagger().tag(words)).isEqualTo(model("e.bin").tagger().tag(words));
  }

  @Test
  void whatIsNoModelIsTold() throws IOException {
    Files.writeString(folder.resolve("a.bin"), "words");
    CommandLineForTests run = mean("a.bin", "a.bin", "b.bin");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("a.bin cannot be read as a model of names").hasLineCount(1);
  }

  private CommandLineForTests mean(String first, String second, String out) {
    return CommandLineForTests.run(
        "train",
        "mean-of-names",
        folder.resolve(first).toString(),
        folder.resolve(second).toString(),
        "--out",
        folder.resolve(out).toString());
  }

  private TaggerModel model(String file) throws IOException {
    try (InputStream bytes = Files.newInputStream(folder.resolve(file))) {
      return TaggerModel.read(bytes);
    }
  }

  @Test
  void aSetThatIsNotThereIsTold() throws IOException {
    CommandLineForTests run =
        train("file types times licence source\nnone.tsv PER 1 own own\n", "a.bin");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("line 2: none.tsv is neither beside").hasLineCount(1);
  }
}
