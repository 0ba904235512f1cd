package dateline.corpus;

import static dateline.corpus.Corpus.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.table.Article;
import dateline.table.LoadedRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "a.warc.gz,, WARC, packed or not",
        "a.arc,, WARC, the older archives are read as the newer",
        "a.rss,, FEED, RSS",
        "a.atom,, FEED, Atom",
        "a.sgm,, SGML, Reuters",
        "a.htm,, HTML, a page",
        "a.dat,WARC/1.1, WARC, its version",
        "a.dat,filedesc://a.arc 0.0.0.0 20240308101112 text/plain 9, WARC, the record about the file",
        "a.xml,<?xml version=\"1.0\"?><rss version=\"2.0\">, FEED, the root of RSS",
        "a.xml,<feed xmlns=\"http://www.w3.org/2005/Atom\">, FEED, the root of Atom",
        "a.dat,<!DOCTYPE lewis SYSTEM \"lewis.dtd\"><REUTERS ID=\"1\">, SGML, its document type",
        "a.dat,<!doctype html><html>, HTML, a doctype of pages",
        "a.dat,<html lang=\"en\">, HTML, a page without a doctype",
        "a.txt,WARC/1.0, WARC, first bytes tell more than a name",
        "a.txt,A bridge was hit., TEXT, a text of no known kind",
      })
  void theFormatIsToldByNameThenByContent(String name, String content, Format format, String reason)
      throws IOException {
    Path file = write(name, content == null ? "" : content);
    assertThat(find(file.toString()).get(0).format()).as(reason).isEqualTo(format);
  }

  @Test
  void aDownloadOfNexisIsNoSingleText() throws IOException {
    String download =
        "Document 1 of 2\n\nHalvik Courier\n\nMarch 8, 2024\n\nLENGTH: 3 words\nBODY:\nA text.\n";
    assertThat(find(write("a.txt", download).toString()))
        .extracting(InputFile::format)
        .containsExactly(Format.NEXIS);
  }

  @Test
  void linesOfGdeltAreToldByTheirColumns() throws IOException {
    String mention =
        "410|20240308101500|20240308103000|1|h.example|https://h.example/1|3|-1|120|180|0|40|1800|-2.5||";
    write("tabs.csv", mention.replace('|', '\t'));
    write("commas.csv", mention.replace('|', ','));
    assertThat(find(folder.toString()))
        .extracting(InputFile::format)
        .containsExactly(Format.GDELT, Format.GDELT);
  }

  @Test
  void aZipArchiveIsTheFilesInIt() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("two.zip")))) {
      zip.putNextEntry(new ZipEntry("b/two.jsonl"));
      zip.write(utf8("{\"title\":\"Port closed\"}\n"));
      zip.putNextEntry(new ZipEntry("a/one.csv"));
      zip.write(utf8("title,text\nBridge hit,A convoy burned.\n"));
    }
    List<InputFile> files = find(folder.toString());
    assertThat(files).extracting(InputFile::name).containsExactly("one.csv", "two.jsonl");
    assertThat(files).extracting(InputFile::format).containsExactly(Format.CSV, Format.JSON);
    assertThat(files).flatExtracting(this::titles).containsExactly("Bridge hit", "Port closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv.gz", "a.csv.bz2", "a.csv.xz", "a.csv.zst", "a.csv"})
  void filesAreUnpackedByTheirFirstBytes(String name) throws Exception {
    Path file = folder.resolve(name);
    String suffix = name.substring(name.lastIndexOf('.') + 1);
    try (OutputStream out = packed(suffix, Files.newOutputStream(file))) {
      out.write(utf8("title,text\nBridge hit,A convoy burned.\n"));
    }
    assertThat(titles(find(file.toString()).get(0))).containsExactly("Bridge hit");
  }

  @Test
  void anOptionSaysMoreThanNameAndBytes() throws IOException {
    Path file = write("a.txt", "title,text\nBridge hit,A convoy burned.\n");
    InputFile asked =
        InputFiles.find(List.of(file.toString()), List.of(), List.of("*.txt=csv")).get(0);
    assertThat(asked.format()).isEqualTo(Format.CSV);
    assertThat(titles(asked)).containsExactly("Bridge hit");
    assertThatThrownBy(
            () -> InputFiles.find(List.of(file.toString()), List.of(), List.of("papyrus")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("--format papyrus");
  }

  @Test
  void anUnknownFileInAFolderIsOneRejection() throws IOException {
    write("page.pdf", "%PDF");
    write("a.csv", "title,text\nBridge hit,A convoy burned.\n");
    Corpus corpus = Corpus.in(folder);
    List<LoadedRecord> records = new ArrayList<>();
    find(folder.toString()).forEach(file -> records.addAll(corpus.read(file)));
    assertThat(Corpus.titles(records)).containsExactly("2 Bridge hit");
    assertThat(Corpus.rejections(records)).containsExactly("1 unknown_format");
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

  private List<String> titles(InputFile file) {
    return Corpus.articles(Corpus.in(folder).read(file)).stream().map(Article::title).toList();
  }

  private static OutputStream packed(String suffix, OutputStream out) throws Exception {
    return switch (suffix) {
      case "gz" -> new GZIPOutputStream(out);
      case "bz2" -> new BZip2CompressorOutputStream(out);
      case "xz" -> new XZCompressorOutputStream(out);
      case "zst" -> new ZstdCompressorOutputStream(out);
      default -> out;
    };
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
