package dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.Example;
import dateline.entity.tagger.NameTagger;
import dateline.entity.tagger.NameTagger.Name;
import dateline.entity.tagger.TaggerModel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNameNetworkTest {
  private static final Path WIRE = Path.of("data/training/names/7-wire.tsv");

  @TempDir static Path folder;

  @BeforeAll
  static void aChainThatHasReadLittle() throws IOException {
    Files.writeString(folder.resolve("first.tsv"), sets("6-americas-west.tsv"));
    Files.writeString(folder.resolve("second.tsv"), sets("7-wire.tsv"));
    train("names", "--sets", file("first.tsv"), "--rounds", "1", "--out", file("chain.bin"));
  }

  private static String sets(String file) {
    return "file\ttypes\ttimes\tlicence\tsource\n"
        + file
        + "\tPER|LOC|ORG|MISC\t1\tApache-2.0\tits own\n";
  }

  private static String file(String name) {
    return folder.resolve(name).toString();
  }

  private static CommandLineForTests train(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "train";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--folder";
    all[arguments.length + 2] = "data/training/names";
    return CommandLineForTests.run(all);
  }

  private static CommandLineForTests trainNetwork(String tagger, String rounds, String out) {
    return train(
        "name-network",
        "--tagger",
        file(tagger),
        "--sets",
        file("second.tsv"),
        "--rounds",
        rounds,
        "--out",
        file(out));
  }

  private static TaggerModel model(String name) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(folder.resolve(name)))) {
      return TaggerModel.read(bytes);
    }
  }

  @Test
  void theNetworkLearnsWhatTheChainHasNotRead() throws IOException {
    assertThat(trainNetwork("chain.bin", "4", "names.bin").out())
        .contains("7-wire.tsv: 573 sentences, Apache-2.0, its own");
    assertThat(model("names.bin").origin()).contains("6-americas-west.tsv", "7-wire.tsv");
    assertThat(wrong(model("names.bin"))).isLessThan(wrong(model("chain.bin")) / 2);
  }

  private static long wrong(TaggerModel model) {
    NameTagger tagger = model.tagger();
    return BioFile.read(WIRE, BioFile.TYPES).stream()
        .flatMap(List::stream)
        .mapToLong(sentence -> wrong(sentence, tagger.tag(sentence.words())))
        .sum();
  }

  private static long wrong(Example sentence, List<Name> found) {
    long missed = sentence.names().stream().filter(name -> !found.contains(name)).count();
    return missed + found.stream().filter(name -> !sentence.names().contains(name)).count();
  }

  @Test
  void theSameSetsMakeTheSameModelAndAnotherNetworkTakesThePlaceOfTheFirst() {
    trainNetwork("chain.bin", "1", "a.bin");
    trainNetwork("a.bin", "1", "b.bin");
    assertThat(folder.resolve("b.bin")).hasSameBinaryContentAs(folder.resolve("a.bin"));
    CommandLineForTests mean =
        CommandLineForTests.run(
            "train", "mean-of-names", file("a.bin"), file("chain.bin"), "--out", file("c.bin"));
    assertThat(mean.exitCode()).isEqualTo(2);
    assertThat(mean.err()).contains("networks have no mean").hasLineCount(1);
  }

  @Test
  void whatCannotBeIsTold() {
    CommandLineForTests none = trainNetwork("first.tsv", "1", "d.bin");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("cannot be read as a model of names").hasLineCount(1);
    CommandLineForTests never = trainNetwork("chain.bin", "0", "d.bin");
    assertThat(never.exitCode()).isEqualTo(2);
    assertThat(never.err()).contains("--rounds counts from 1").hasLineCount(1);
  }
}
