package dateline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How {@code jobs/nightly.sh} runs Dateline: exit codes, log, lock, and who is told. */
class NightlyRunTest {
  private static final String LOG = "logs/nightly-2024-03-31.log";

  /** A hook that writes down what it finds. */
  private static final String TELL =
      "(bash -c 'cd \"$0\"; env | grep ^DATELINE_ | sort >told; cat >read' \"$HERE\")\n";

  @TempDir Path parent;
  private Night night;

  @BeforeEach
  void prepare() throws IOException {
    night = Night.in(parent);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 75, 137})
  void datelinesExitCodeIsPassedOn(int code) throws Exception {
    Night.Run run = night.write("code", "" + code).write("say", "all said\n").run();
    assertThat(run.exitCode()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    if (code == 0) {
      assertThat(run.err()).isEmpty();
    } else {
      assertThat(run.err())
          .hasLineCount(1)
          .contains("exit code " + code + ": all said", night.path(LOG));
    }
  }

  @Test
  void aDayHasOneLogForAllItsRuns() throws Exception {
    night.write("say", "153 stored\n").run();
    night.write("say", "Nothing new to load\n").run();
    assertThat(night.read(LOG))
        .containsSubsequence("nightly --corpus", "153 stored", "exit code 0 after")
        .containsSubsequence("nightly --corpus", "Nothing new to load", "exit code 0 after");
    assertThat(logs()).containsExactly("nightly-2024-03-31.log");
  }

  @Test
  void logsAreKeptForSoManyDays() throws Exception {
    night.write("logs/nightly-2024-02-29.log", "").write("logs/nightly-2024-03-01.log", "");
    night.write("logs/nightly-2024-03-30.log", "").write("logs/notes.log", "");
    night.settings("KEEP_LOGS=31\n").run();
    assertThat(logs())
        .containsExactly(
            "nightly-2024-03-01.log",
            "nightly-2024-03-30.log",
            "nightly-2024-03-31.log",
            "notes.log");
  }

  @Test
  void whatIsLoggedIsPrintedOnDemand() throws Exception {
    night.write("say", "articles 155 read\n");
    assertThat(night.run("--print").out()).startsWith("articles 155 read\n");
  }

  @Test
  void aFailureIsToldWithItsReason() throws Exception {
    night.settings("ON_FAILURE=" + TELL + "ON_SUCCESS=(touch \"$HERE/published\")\n");
    night.write("say", "155 read\n").run();
    assertThat(night.folder().resolve("told")).doesNotExist();
    assertThat(night.folder().resolve("published")).exists();

    night.write("say", "49 records\ndateline: 40 of 49 records could not be read\n\n");
    night.write("code", "3").run();
    assertThat(night.read("told").lines())
        .contains(
            "DATELINE_DATE=2024-03-31",
            "DATELINE_EXIT_CODE=3",
            "DATELINE_LAST_LINE=dateline: 40 of 49 records could not be read",
            "DATELINE_LOG=" + night.path(LOG));
    assertThat(night.read("read")).startsWith("49 records\n").doesNotContain("155 read");
  }

  @Test
  void aSuccessIsToldToWhomItConcerns() throws Exception {
    night.settings("ON_SUCCESS=" + TELL).write("say", "edition 12\n").run();
    assertThat(night.read("told")).contains("EXIT_CODE=0", "LAST_LINE=edition 12");
  }

  @Test
  void whatAHookPrintsIsLoggedAndNotReadToItAgain() throws Exception {
    night.settings("ON_SUCCESS=(cat)\n").write("say", "edition 12\n").run();
    assertThat(night.read(LOG).lines().filter("edition 12"::equals)).hasSize(2);
  }

  @Test
  void aHookThatFailsIsToldAndChangesNothing() throws Exception {
    Night.Run run = night.settings("ON_SUCCESS=(no-such-mailer desk)\n").run();
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).hasLineCount(1).contains("the hook has failed", "no-such-mailer desk");
    assertThat(night.read(LOG)).contains("no-such-mailer");
  }

  @Test
  void aMissingDayIsToldAsWell() throws Exception {
    night.settings("CORPUS=(\"$HERE/in/%F.csv\")\nON_FAILURE=" + TELL).run();
    assertThat(night.read("told")).contains("EXIT_CODE=2", "no file of the 7 days before");
  }

  @Test
  void aSecondRunLeavesTheFirstAlone() throws Exception {
    Process first = night.write("hold", "").start();
    night.awaitCall();
    Night second = Night.in(parent.resolve("other"));
    second.onlySettings(night.read("night.env") + "ON_FAILURE=" + tellIn(second));
    Night.Run refused = second.run();
    assertThat(refused.exitCode()).isEqualTo(75);
    assertThat(refused.err())
        .hasLineCount(1)
        .contains("another run is at work: process " + first.pid() + " on ");
    assertThat(second.folder().resolve("called")).doesNotExist();
    assertThat(second.read("told")).contains("EXIT_CODE=75", "another run is at work");
    Files.delete(night.folder().resolve("hold"));
    assertThat(first.waitFor()).isZero();
    assertThat(night.read(LOG)).doesNotContain("another run");
  }

  @Test
  void theLockIsDatelinesAsLongAsItWorksAndNoLonger() throws Exception {
    Process first = night.write("hold", "").start();
    night.awaitCall();
    List<ProcessHandle> dateline = first.descendants().toList();
    first.destroyForcibly().waitFor();
    assertThat(night.run().exitCode()).isEqualTo(75);
    Files.delete(night.folder().resolve("hold"));
    dateline.forEach(process -> process.onExit().join());
    assertThat(night.read("logs/nightly.lock")).startsWith("process " + first.pid());
    assertThat(night.run().exitCode()).isZero();
  }

  @Test
  void theSignalToEndReachesDatelineAndIsTold() throws Exception {
    Process process = night.settings("ON_FAILURE=" + TELL).write("hold", "").start();
    night.awaitCall();
    process.destroy();
    Night.Run run = night.end(process);
    assertThat(run.exitCode()).isEqualTo(143);
    assertThat(night.read("told")).contains("EXIT_CODE=143", "was told to end");
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldInOneLine() throws Exception {
    night.write("file", "").settings("LOGS=\"$HERE/file/logs\"\n");
    Night.Run run = night.run();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).hasLineCount(1).contains("cannot be written; give LOGS a folder");
  }

  private static String tellIn(Night night) {
    return TELL.replace("$HERE", night.folder().toString());
  }

  private List<String> logs() throws IOException {
    try (Stream<Path> files = Files.list(night.folder().resolve("logs"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".log"))
          .sorted()
          .toList();
    }
  }
}
