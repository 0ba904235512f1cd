package dateline.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code jobs/nightly.sh} makes of its settings: the command that it runs. */
class NightlySettingsTest {
  @TempDir Path parent;
  private Night night;

  @BeforeEach
  void prepare() throws IOException {
    night = Night.in(parent);
  }

  @Test
  void theCommandHasWhatTheSettingsSay() throws Exception {
    night.settings(
        """
        CORPUS+=("$HERE/in/Oru Valley *.csv")
        KEEP_EDITIONS=3
        OPTIONS=(--publisher "cp-*=Continental Press")
        OPTIONS+=(--strict-health)
        SPARK_OPTIONS=(--master "local[2]")
        """);
    assertThat(night.run().exitCode()).isZero();
    assertThat(night.called())
        .containsExactly(
            "nightly",
            "--corpus",
            night.path("in"),
            night.path("in/Oru Valley *.csv"),
            "--warehouse",
            night.path("w"),
            "--date",
            "2024-03-31",
            "--keep-editions",
            "3",
            "--publisher",
            "cp-*=Continental Press",
            "--strict-health",
            "--",
            "--master",
            "local[2]");
  }

  @Test
  void filesAreLookedForOverAMonthsEnd() throws Exception {
    for (String day : List.of("2024-02-27", "2024-02-28", "2024-02-29", "2024-03-02")) {
      night.write("in/" + day + "-agencies.jsonl", "{}");
    }
    night.settings("CORPUS=(\"$HERE/in/%Y-%m-%d*.jsonl\")\nLOOK_BACK=3\n");
    night.runOnly(Map.of(), List.of("--date", "2024-03-02", night.path("night.env")));
    assertThat(night.corpus())
        .containsExactly(
            night.path("in/2024-02-28*.jsonl"),
            night.path("in/2024-02-29*.jsonl"),
            night.path("in/2024-03-02*.jsonl"));
  }

  @Test
  void foldersOfDaysArePassedOverWhileTheyAreEmpty() throws Exception {
    night.write("in/2024/03/29/convoy.jsonl", "{}");
    Files.createDirectories(night.folder().resolve("in/2024/03/30/images"));
    night.settings("CORPUS=(\"$HERE/in/%Y/%m/%d\")\n");
    assertThat(night.run().exitCode()).isZero();
    assertThat(night.corpus()).containsExactly(night.path("in/2024/03/29"));
  }

  @Test
  void aFileOfAMonthIsNamedOnce() throws Exception {
    night.write("in/2024-03.jsonl", "{}");
    night.settings("CORPUS=(\"$HERE/in/%Y-%m.jsonl\")\n");
    assertThat(night.run().exitCode()).isZero();
    assertThat(night.corpus()).containsExactly(night.path("in/2024-03.jsonl"));
  }

  @Test
  void whereNoDayHasFilesNothingIsRun() throws Exception {
    night.write("in/2024-03-23.jsonl", "{}");
    night.settings("CORPUS=(\"$HERE/in/%Y-%m-%d.jsonl\")\n");
    Night.Run run = night.run();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).contains("7 days before 2024-03-31", "LOOK_BACK");
    assertThat(night.folder().resolve("called")).doesNotExist();
    assertThat(night.read("logs/nightly-2024-03-31.log")).contains("7 days before 2024-03-31");
  }

  @Test
  void theDateIsTodayInUtcUnlessGiven() throws Exception {
    String before = LocalDate.now(ZoneOffset.UTC).toString();
    night.runOnly(Map.of("TZ", "Pacific/Kiritimati"), List.of(night.path("night.env")));
    String after = LocalDate.now(ZoneOffset.UTC).toString();
    List<String> called = night.called();
    assertThat(called.get(called.indexOf("--date") + 1)).isIn(before, after);
  }

  @Test
  void javaFindsWhatIsExportedAndALocaleThatKnowsAllNames() throws Exception {
    night.settings("export DATELINE_MEMORY=5g\n");
    night.run();
    assertThat(night.read("environment").lines())
        .contains("DATELINE_MEMORY=5g", "LANG=C.UTF-8")
        .noneMatch(line -> line.startsWith("WAREHOUSE="));
  }

  @Test
  void theEnvironmentIsNoPlaceForSettings() throws Exception {
    night.onlySettings("CORPUS=(in)\nLOGS=logs\n");
    Night.Run run =
        night.runOnly(Map.of("WAREHOUSE", "elsewhere"), List.of(night.path("night.env")));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("WAREHOUSE is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CORPUS=()                  | CORPUS is missing
          WAREHOUSE=                 | WAREHOUSE is missing
          LOGS=                      | LOGS is missing
          unset CORPUS               | CORPUS is missing
          ON_FAILURE='mail desk'     | ON_FAILURE is a list; write ON_FAILURE=("first" "second")
          OPTIONS=--strict-health    | OPTIONS is a list
          WAREHOSE=w                 | WAREHOSE is no setting
          JAVA_HOME=/opt/jdk         | write 'export JAVA_HOME=...' if it is for Java or Spark
          LOOK_BACK=week             | LOOK_BACK=week: give a whole number
          KEEP_LOGS=0                | KEEP_LOGS=0: keep at least 1
          OPTIONS=(--again           | not what bash can read
          CORPUS=("in/%d.{csv,tsv}") | write one pattern for each choice in {}
          """)
  void aMistakeInTheSettingsIsToldInOneLine(String line, String told) throws Exception {
    Night.Run run = night.settings(line.replace('\'', '"') + "\n").run();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).startsWith("nightly.sh: ").contains(told);
    assertThat(night.folder().resolve("called")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                         | say which FILE holds the settings
          nowhere.env                | nowhere.env: no such file, or not readable
          --wet-run                  | --wet-run: no such option
          --date 31.3.2024 n.env     | --date 31.3.2024: give a date such as 2024-03-31
          --date 2024-02-30 n.env    | --date 2024-02-30: give a date
          n.env --date               | --date needs a date
          n.env m.env                | one FILE is enough
          """)
  void wrongUsageIsToldInOneLine(String words, String told) throws Exception {
    List<String> given = words.isEmpty() ? List.of() : List.of(words.split(" "));
    Night.Run run = night.runOnly(Map.of(), given);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).contains(told);
  }

  @Test
  void aDryRunShowsTheCommandAndLeavesNothing() throws Exception {
    Night.Run run = night.run("--dry-run");
    assertThat(run.exitCode()).isZero();
    assertThat(Night.command(List.of("bash", "-c", run.out())).exitCode()).isZero();
    assertThat(night.corpus()).containsExactly(night.path("in"));
    assertThat(night.folder().resolve("logs")).doesNotExist();
  }

  @Test
  void theExampleIsCompleteAndRight() throws Exception {
    night.write("in/2024-03-31 agencies.jsonl.gz", "");
    String example = Files.readString(Path.of("jobs/conf/nightly.env.example"));
    night.onlySettings(example.replace("/srv/news", night.folder().toString()));
    Night.Run run = night.run("--dry-run");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("--warehouse /var/lib/dateline/warehouse", "--driver-memory");
    List<String> settings =
        List.of("CORPUS", "WAREHOUSE", "LOGS", "LOOK_BACK", "KEEP_EDITIONS", "KEEP_LOGS");
    assertThat(example).contains(settings).contains("OPTIONS", "ON_FAILURE", "ON_SUCCESS");
  }

  @Test
  void helpNamesEveryExitCode() throws Exception {
    Night.Run run = night.runOnly(Map.of(), List.of("--help"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("--dry-run", "3 refused by a check", "75 another run");
  }
}
