package dateline.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What calls {@code jobs/nightly.sh}, checked by the programs that read it where they are
 * installed.
 */
class TimetablesTest {
  private static final Path CRON = Path.of("jobs/cron/dateline.cron");

  /** Least and greatest value of minute, hour, day, month and weekday. */
  private static final int[][] CRON_RANGES = {{0, 59}, {0, 23}, {1, 31}, {1, 12}, {0, 7}};

  @TempDir Path folder;

  @Test
  void systemdHasNothingToSayOfTheUnits() throws Exception {
    assumeInstalled("systemd-analyze");
    List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
    for (String unit : List.of("dateline.service", "dateline.timer")) {
      command.add(Files.writeString(folder.resolve(unit), here(unit)).toString());
    }
    Night.Run run = Night.command(command);
    assertThat(run.out().lines()).noneMatch(line -> line.contains("dateline"));
    assertThat(run.exitCode()).as(run.out()).isZero();
  }

  @Test
  void systemdFindsWhatIsWrongWithAUnit() throws Exception {
    assumeInstalled("systemd-analyze");
    String wrong = here("dateline.service").replace("ProtectSystem=", "ProtectSytem=");
    Path unit = Files.writeString(folder.resolve("dateline.service"), wrong);
    Night.Run run = Night.command(List.of("systemd-analyze", "verify", unit.toString()));
    assertThat(run.out()).contains("ProtectSytem");
  }

  @Test
  void aServiceThatNobodyCanMendIsNotStartedAgain() throws IOException {
    assertThat(Files.readAllLines(Path.of("jobs/systemd/dateline.service")))
        .contains("Type=oneshot", "Restart=on-failure", "RestartPreventExitStatus=2 3");
    assertThat(Files.readAllLines(Path.of("jobs/systemd/dateline.timer")))
        .contains("OnCalendar=*-*-* 02:30:00 UTC", "Persistent=true");
  }

  @Test
  void cronReadsTheTable() throws Exception {
    assumeInstalled("crontab");
    // Elsewhere -n means something else.
    assumeTrue(Files.exists(Path.of("/etc/debian_version")), "only Debian's crontab checks files");
    Night.Run run = Night.command(List.of("crontab", "-n", CRON.toString()));
    assertThat(run.exitCode()).as(run.out()).isZero();
  }

  @Test
  void everyLineOfTheTableIsOfCronsForm() throws IOException {
    List<String> lines = Files.readAllLines(CRON);
    assertThat(lines).allMatch(TimetablesTest::isOfCronsForm);
    assertThat(lines)
        .contains("30 2 * * * /opt/dateline/jobs/nightly.sh /etc/dateline/nightly.env");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60 2 * * * /opt/x",
        "30 2 * * /opt/x",
        "30 2 0 * * /opt/x",
        "30 2 * * * /opt/x %F",
        "A B"
      })
  void linesOfAnotherFormAreFound(String line) {
    assertThat(isOfCronsForm(line)).isFalse();
  }

  @Test
  void airflowsTwoVersionsImportTheNight() throws Exception {
    assumeInstalled("python3");
    Night.Run run =
        Night.command(List.of("python3", "-B", "src/test/python/dateline_nightly_test.py"));
    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.out()).containsPattern("Ran \\d+ tests");
  }

  @Test
  void shellcheckHasNothingToSayOfTheScripts() throws Exception {
    assumeInstalled("shellcheck");
    Night.Run run =
        Night.command(
            List.of(
                "shellcheck", "jobs/nightly.sh", "jobs/dateline", "jobs/spark-submit", ".ci/run"));
    assertThat(run.exitCode()).as(run.out()).isZero();
  }

  @Test
  void allCallTheScriptAtTheSamePlaceWithTheSameSettings() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
      List<Path> callers =
          files.filter(file -> file.toString().matches(".*\\.(service|cron|py)")).toList();
      assertThat(callers).hasSize(3);
      for (Path caller : callers) {
        assertThat(Files.readString(caller))
            .contains("/opt/dateline", "jobs/nightly.sh", "/etc/dateline/nightly.env");
      }
    }
  }

  /** A unit with this checkout where it is to be installed, so that its program is found. */
  private static String here(String unit) throws IOException {
    return Files.readString(Path.of("jobs/systemd", unit))
        .replace("/opt/dateline", Path.of("").toAbsolutePath().toString());
  }

  private static boolean isOfCronsForm(String line) {
    if (line.isBlank() || line.startsWith("#") || line.matches("[A-Z]+=\\S+")) {
      return true;
    }
    String[] words = line.split(" +", CRON_RANGES.length + 1);
    if (words.length <= CRON_RANGES.length) {
      return false;
    }
    String command = words[CRON_RANGES.length];
    // In a command, cron takes a % for the end of a line.
    if (!command.startsWith("/") || command.contains("%")) {
      return false;
    }
    for (int field = 0; field < CRON_RANGES.length; field++) {
      if (!isWithin(words[field], CRON_RANGES[field])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithin(String field, int[] range) {
    return field.equals("*")
        || (field.matches("\\d{1,2}")
            && Integer.parseInt(field) >= range[0]
            && Integer.parseInt(field) <= range[1]);
  }

  private static void assumeInstalled(String program) {
    boolean installed =
        Arrays.stream(System.getenv("PATH").split(":"))
            .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
    assumeTrue(installed, program + " is not installed: its check is skipped");
  }
}
