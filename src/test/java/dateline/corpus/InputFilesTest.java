package dateline.corpus;

import static dateline.corpus.Corpus.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFilesTest {
  @TempDir private Path folder;

  @Test
  void aFolderIsWalkedAndSorted() throws IOException {
    write("b.csv", "");
    write("a/c.jsonl", "");
    write(".hidden.csv", "");
    write(".git/d.csv", "");
    write("_SUCCESS", "");
    write("README.md", "");
    write("a/LICENSE", "");
    write("b.csv.sha256", "");
    assertThat(names(folder.toString())).containsExactly("c.jsonl", "b.csv");
  }

  @Test
  void aGlobChoosesFiles() throws IOException {
    write("a.csv", "");
    write("a.txt", "");
    write("sub/b.csv", "");
    assertThat(names(folder + "/*.csv")).containsExactly("a.csv");
    assertThat(names(folder + "/**/*.csv")).containsExactly("b.csv");
  }

  @Test
  void aFileIsFoundOnce() throws IOException {
    Path file = write("a[1].csv", "");
    assertThat(names(file.toString(), folder.toString(), "file://" + file))
        .containsExactly("a[1].csv");
  }

  @Test
  void aFileIsKnownByItsBytes() throws IOException {
    InputFile file = find(write("a.csv", "abc").toString()).get(0);
    assertThat(file.hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(file.bytes()).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a.CSV,, CSV, case does not matter",
        "a.tsv.gz,, CSV, packed",
        "a.ndjson,, JSON, another name for it",
        "a.json,, JSON, lines or one array",
        "a.txt,, TEXT, one article",
        "a.parquet,, PARQUET, rows",
        "a,, TEXT, an empty file has no records in any format",
        "a.dat,{\"title\":1}, JSON, an object",
        "a.dat,[{\"title\":1}], JSON, an array of objects",
        "a.dat,PAR1, PARQUET, its first bytes",
        "a.dat,title;text, CSV, names of columns",
      })
  void theFormatIsToldByNameThenByContent(String name, String content, Format format, String reason)
      throws IOException {
    Path file = write(name, content == null ? "" : content);
    assertThat(find(file.toString()).get(0).format()).as(reason).isEqualTo(format);
  }

  @Test
  void whatCannotBeReadIsRefusedInOneLine() throws IOException {
    write("empty/.keep", "");
    write("page.pdf", "%PDF");
    refuses(folder + "/none.csv", "no such file or folder");
    refuses(folder + "/none/*.csv", "no such file or folder");
    refuses(folder + "/*.jsonl", "no file matches");
    refuses(folder + "/empty", "the folder holds no files");
    refuses(folder + "/page.pdf", "unknown format");
    refuses("hdfs://cluster/corpus", "only files of this machine");
    refuses("s3a://bucket/corpus", "only files of this machine");
  }

  @Test
  void publishersAreGivenByNameOfFile() throws IOException {
    write("cp-1.csv", "");
    write("hc-1.csv", "");
    List<InputFile> files =
        InputFiles.find(
            List.of(folder.toString()),
            List.of("Halvik Courier", "cp-*.csv=Continental Press"),
            List.of());
    assertThat(files)
        .extracting(InputFile::publisher)
        .containsExactly("Continental Press", "Halvik Courier");
    assertThatThrownBy(
            () -> InputFiles.find(List.of(folder.toString()), List.of("A", "B"), List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("GLOB=VALUE");
    assertThatThrownBy(() -> InputFiles.find(List.of(folder.toString()), List.of("[=B"), List.of()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not a pattern");
  }

  @Test
  void wrongOptionsAreRefused() {
    assertThatThrownBy(() -> Columns.of(Map.of("headline", "h")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("title, text, publisher");
    assertThatThrownBy(() -> Corpus.intake(Map.of(), DateOrder.NONE, "utf-9"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("utf-9");
  }

  @Test
  void filesAndIntakeTravelToExecutors() throws IOException {
    InputFile file = find(write("a.csv", "").toString()).get(0);
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(file);
      out.writeObject(Corpus.intake(Map.of("text", "story"), DateOrder.MDY, "utf-8"));
    }
  }

  private static void refuses(String path, String why) {
    assertThatThrownBy(() -> find(path))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(why)
        .message()
        .hasLineCount(1);
  }

  private static List<InputFile> find(String... paths) {
    return InputFiles.find(List.of(paths), List.of(), List.of());
  }

  private static List<String> names(String... paths) {
    return find(paths).stream().map(InputFile::name).toList();
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, utf8(content));
  }
}
