package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.FolderForTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that users and files make: one clear line each, and no record lost. */
class BadInputTest {
  private static final String GOOD =
      "date,publisher,title,text\n2024-03-04,A,Talks,Ukraine waited.\n";

  @TempDir Path folder;
  private Path warehouse;

  @BeforeEach
  void makeFolder() {
    warehouse = folder.resolve("warehouse");
  }

  @Test
  void aPathThatIsNotThere() {
    CommandLineForTests run = nightly(folder.resolve("nowhere"));
    assertThat(run.exitCode()).isEqualTo(2);
    oneLine(run, folder.resolve("nowhere").toString());
    assertThat(warehouse).doesNotExist();
  }

  @Test
  void aFileWithAHeaderOnlyHasNoArticles() throws IOException {
    CommandLineForTests run = nightly(file("header.csv", "date,title,text\n"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("0 read = 0 stored");
  }

  @Test
  void aFileWithoutAColumnOfText() throws IOException {
    CommandLineForTests run = nightly(file("odd.csv", "when,who,what\n2024-03-04,A,Talks\n"));
    assertThat(run.exitCode()).isEqualTo(2);
    oneLine(run, "odd.csv", "when, who, what", "--column");
    assertThat(warehouse.resolve("current")).doesNotExist();
  }

  @Test
  void aColumnThatIsAskedForAndNotThere() throws IOException {
    CommandLineForTests run = nightly(file("good.csv", GOOD), "--column", "text=story");
    assertThat(run.exitCode()).isEqualTo(2);
    oneLine(run, "story", "text");
  }

  @Test
  void aBinaryFile() throws IOException {
    Path binary = Files.write(folder.resolve("noise.csv"), new byte[] {1, 0, 2, 0, 3, 0, 4});
    CommandLineForTests run = nightly(binary, file("good.csv", GOOD), "--max-rejected", "1");
    assertThat(run.out())
        .contains("2 read = 1 stored + 0 duplicate + 0 updated + 1 rejected (1 binary)");
  }

  @Test
  void aFileOfWhichNothingCanBeReadPublishesNothing() throws IOException {
    Path binary = Files.write(folder.resolve("noise.csv"), new byte[] {1, 0, 2, 0, 3, 0, 4});
    CommandLineForTests run = nightly(binary, file("good.csv", GOOD), "--max-rejected", "0.9");
    assertThat(run.exitCode()).isEqualTo(3);
    oneLine(run, "noise.csv", "--max-rejected 1");
  }

  @Test
  void optionsThatMakeNoSense() throws IOException {
    Path good = file("good.csv", GOOD);
    oneLine(nightly(good, "--keep-editions", "0"), "--keep-editions 0", "at least 1");
    oneLine(nightly(good, "--max-rejected", "20"), "--max-rejected 20", "between 0 and 1");
  }

  @Test
  void aWarehouseWhoseLinkIsGone() throws IOException {
    new FolderForTests(Sample.warehouse()).linked(warehouse);
    new FolderForTests(warehouse.resolve("editions/1")).linked(warehouse.resolve("editions/2"));
    Files.delete(warehouse.resolve("current"));
    CommandLineForTests run = nightly(file("third.csv", GOOD.replace("waited", "spoke")));
    assertThat(run.exitCode()).isEqualTo(1);
    oneLine(run, "restore the link");
    assertThat(warehouse.resolve("editions/2/article")).isDirectory();
  }

  @Test
  void bytesOfAnotherEncodingAreReadWhereItIsNamed() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(
        file, (GOOD + "2024-03-05,A,Caf\u00E9,Ukraine.\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(nightly(file, "--encoding", "iso-8859-1").out()).contains("2 read = 2 stored");
  }

  @Test
  void tooManyRejectedRecordsPublishNothing() throws IOException {
    CommandLineForTests run = nightly(file("bad.jsonl", "{}\nno json\n{\"title\":\"a\"}\n"));
    assertThat(run.exitCode()).isEqualTo(3);
    oneLine(run, "2 of 3 records", "1 no_text", "1 not_json", "--max-rejected 0.2");
    oneLine(run, "; first: bad.jsonl record 1: no_text (title", "; bad.jsonl record 2: not_json (");
    assertThat(warehouse.resolve("current")).doesNotExist();
  }

  @Test
  void aFileThatBreaksOffIsNamedFirst() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("no json\n{\"title\":\"a\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    byte[] part = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 4);
    Path file = Files.write(folder.resolve("part.jsonl.gz"), part);
    CommandLineForTests run = nightly(file, "--max-rejected", "1");
    assertThat(run.out())
        .containsPattern("rejected +part.jsonl.gz record 3: unreadable \\(from here on the file")
        .containsPattern("\n +part.jsonl.gz record 1: not_json \\(");
  }

  @Test
  void aWarehouseThatCannotBe() throws IOException {
    warehouse = file("taken", "a file").resolve("warehouse");
    CommandLineForTests run = nightly(file("good.csv", GOOD));
    assertThat(run.exitCode()).isEqualTo(1);
    oneLine(run, "taken");
  }

  @Test
  void aWarehouseThatIsAFile() throws IOException {
    warehouse = file("taken", "a file");
    CommandLineForTests run = nightly(file("good.csv", GOOD));
    assertThat(run.exitCode()).isEqualTo(2);
    oneLine(run, "taken: is a file; give a folder");
  }

  @Test
  void aMistakeInAFileOfEntities() throws IOException {
    Path own = file("own.tsv", "entity_id\tname\nx\tX\n");
    CommandLineForTests run = nightly(file("good.csv", GOOD), "--entities", own.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    oneLine(run, "own.tsv", "no column type");
  }

  @Test
  void aFileOfEntitiesThatIsNotThere() throws IOException {
    CommandLineForTests run = nightly(file("good.csv", GOOD), "--entities", "nowhere.tsv");
    assertThat(run.exitCode()).isEqualTo(2);
    oneLine(run, "nowhere.tsv: no such file");
  }

  @Test
  void anOptionThatIsNotKnown() {
    misused(
        "unknown option --txt, did you mean --text?; see dateline nightly --help",
        "nightly",
        "--warehouse",
        "w",
        "--corpus",
        "x",
        "--txt",
        "drop");
  }

  @Test
  void anOptionThatIsMisspelledIsNotAnOptionThatIsMissing() {
    misused(
        "unknown option --warehous, did you mean --warehouse?; see dateline nightly --help",
        "nightly",
        "--corpus",
        "x",
        "--warehous",
        "w");
    misused(
        "missing required option: '--warehouse=DIR'; see dateline nightly --help",
        "nightly",
        "--corpus",
        "x");
  }

  @Test
  void aDateThatIsNone() {
    misused(
        "invalid value for option '--date': '28.4.2025'; give a date such as 2025-04-28;"
            + " see dateline nightly --help",
        "nightly",
        "--corpus",
        "x",
        "--warehouse",
        "w",
        "--date",
        "28.4.2025");
  }

  @Test
  void aCommandThatIsNotThere() {
    String told = "unknown command entity_day, did you mean entity-day";
    CommandLineForTests help = CommandLineForTests.run("entity_day", "--help");
    assertThat(help.exitCode()).isEqualTo(2);
    oneLine(help, told, "see dateline --help");
    oneLine(CommandLineForTests.run("entity_day", "--warehouse", "w"), told);
  }

  @Test
  void aTableOfAWarehouseThatIsNotThere() {
    CommandLineForTests run =
        CommandLineForTests.run("entity-day", "--warehouse", warehouse.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("holds no edition yet");
  }

  private static void misused(String told, String... args) {
    CommandLineForTests run = CommandLineForTests.run(args);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualToIgnoringNewLines("dateline: " + told + "\n");
  }

  private static void oneLine(CommandLineForTests run, String... parts) {
    assertThat(run.err().strip().lines().toList()).hasSize(1);
    assertThat(run.err()).startsWith("dateline: ").contains(parts);
  }

  private CommandLineForTests nightly(Path corpus, String... more) {
    return nightly(List.of(corpus), more);
  }

  private CommandLineForTests nightly(Path one, Path two, String... more) {
    return nightly(List.of(one, two), more);
  }

  private CommandLineForTests nightly(List<Path> corpus, String... more) {
    List<String> args = new ArrayList<>(List.of("nightly", "--date", "2024-03-31"));
    args.addAll(List.of("--warehouse", warehouse.toString()));
    args.addAll(List.of(more));
    args.add("--corpus");
    corpus.forEach(path -> args.add(path.toString()));
    return CommandLineForTests.run(args.toArray(String[]::new));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
