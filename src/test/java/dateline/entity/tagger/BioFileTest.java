package dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.entity.tagger.NameTagger.Name;
import dateline.text.KnowledgeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BioFileTest {
  @TempDir Path folder;

  private List<List<Example>> read(String lines) throws IOException {
    return BioFile.read(
        Files.writeString(folder.resolve("a.tsv"), lines.replace(' ', '\t')), Labels.TYPES);
  }

  @Test
  void namesBeginWithBAndGoOnWithI() throws IOException {
    List<Example> document =
        read("-DOCSTART- O\n\nIlse B-PER\nMarrenko I-PER\nleft O\nTesmir B-LOC\n\nOPF B-ORG\nOru B-LOC\n")
            .get(0);
    assertThat(document.get(0).names())
        .containsExactly(new Name(0, 2, "PER"), new Name(3, 4, "LOC"));
    assertThat(document.get(1).names())
        .containsExactly(new Name(0, 1, "ORG"), new Name(1, 2, "LOC"));
  }

  @Test
  void aNameMayBeginWithoutB() throws IOException {
    assertThat(read("in O\nPort I-LOC\nKadra I-LOC\n").get(0).get(0).names())
        .containsExactly(new Name(1, 3, "LOC"));
  }

  @Test
  void whatIsReadCanBeWritten() throws IOException {
    String lines = "-DOCSTART- O\n\nPort B-LOC\nKadra I-LOC\nfell O\n\n".replace(' ', '\t');
    assertThat(BioFile.write(read(lines).get(0))).isEqualTo(lines);
  }

  @Test
  void mistakesAreToldWithTheirLine() {
    assertThatThrownBy(() -> read("Port B-LOC\nKadra\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageEndingWith("line 2 needs a word, a tab and a tag");
    assertThatThrownBy(() -> read("Port B-PLACE\n"))
        .hasMessageContaining("line 1 has the tag B-PLACE; tags are O, and B- or I- with");
  }
}
