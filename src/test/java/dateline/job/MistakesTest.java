package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What newcomers get wrong: each is answered by one line that says what, why, and what to do. */
class MistakesTest {
  private static final String GOOD =
      "date,publisher,title,text\n2024-03-04,A,Talks,Norvenia waited.\n";

  @TempDir static Path folder;
  private static String warehouse = "";

  @BeforeAll
  static void prepare() throws IOException {
    Path sample = Sample.warehouse().toAbsolutePath();
    warehouse = sample.toString();
    Files.writeString(folder.resolve("good.csv"), GOOD);
    Files.writeString(folder.resolve("odd.csv"), "when,who,what\n2024-03-04,A,Talks\n");
    Files.writeString(folder.resolve("paper.pdf"), "%PDF-1.4\n1 0 obj\n");
    Files.createDirectory(folder.resolve("empty"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/dateline/mistakes.csv",
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void isAnsweredByOneLine(String mistake, String command, int code, String line) {
    CommandLineForTests run =
        CommandLineForTests.run(
            Stream.of(command.split(" ", -1)).map(MistakesTest::inPlace).toArray(String[]::new));
    assertThat(run.err()).as(mistake).isEqualTo("dateline: " + filled(line) + "\n");
    assertThat(run.exitCode()).as(mistake).isEqualTo(code);
    assertThat(run.out()).as(mistake).isEmpty();
    assertThat(folder.resolve("w")).doesNotExist();
  }

  /** Files of commands are in the test's folder. */
  private static String inPlace(String word) {
    boolean isFile = word.matches("(good|odd)\\.csv|nowhere.*|empty|paper\\.pdf|\\*.*|w");
    return isFile ? folder.resolve(word).toString() : filled(word);
  }

  private static String filled(String text) {
    return text.replace("{folder}", folder.toString()).replace("{warehouse}", warehouse);
  }

  @Test
  void semicolonsAreRead() throws IOException {
    Path file = folder.resolve("semicolons.csv");
    Files.writeString(
        file, "date;publisher;title;text\n2024-03-04;A;Talks;Norvenia waited, yes.\n");
    assertThat(nightly(file).out()).contains("1 read = 1 stored");
  }

  @Test
  void aDateThatMayBeOfTwoDaysIsNotGuessed() throws IOException {
    Path file = folder.resolve("dates.csv");
    Files.writeString(file, GOOD.replace("2024-03-04", "03/04/2024"));
    assertThat(nightly(file).out())
        .containsPattern("undated +1 article .*03/04/2024.*--date-order");
  }

  private static CommandLineForTests nightly(Path file) {
    CommandLineForTests run =
        CommandLineForTests.run(
            "nightly",
            "--corpus",
            file.toString(),
            "--warehouse",
            folder.resolve(file.getFileName() + "-w").toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run;
  }
}
