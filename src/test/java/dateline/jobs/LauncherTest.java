package dateline.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code jobs/dateline} says on a machine that lacks what it needs: one line. */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "bash", "env", "dirname", "sed", "head", "tail", "find", "grep", "stty", "rm", "mkdir");

  @TempDir Path folder;
  private Path tools = Path.of("");
  private Path launcher = Path.of("");

  @BeforeEach
  void copyTheLauncher() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no bash");
    tools = Files.createDirectory(folder.resolve("bin"));
    for (String tool : TOOLS) {
      for (String place : List.of("/bin/", "/usr/bin/")) {
        if (Files.exists(Path.of(place + tool)) && !Files.exists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), Path.of(place + tool));
        }
      }
    }
    Files.createDirectory(folder.resolve("jobs"));
    launcher = folder.resolve("jobs/dateline");
    Files.copy(Path.of("jobs/dateline"), launcher);
  }

  @Test
  void withoutJava() throws Exception {
    says("dateline: no Java found; install JDK 17 or set JAVA_HOME\n");
  }

  @Test
  void withAJavaHomeThatHasNone() throws Exception {
    says("dateline: no Java found; install JDK 17 or set JAVA_HOME\n", "JAVA_HOME", "/nowhere");
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_402, 1", "11.0.22, 11", "22.0.1, 22", "25, 25"})
  void withAnotherJava(String version, String called) throws Exception {
    java(version);
    says(
        "dateline: Java %s will not do; use JDK 17 or 21 (JAVA_HOME chooses)\n"
            .formatted(called.equals("1") ? "8" : called));
  }

  @Test
  void withAJavaThatCannotStart() throws Exception {
    tool("java", "echo 'Error: could not create the Java Virtual Machine.' >&2; exit 1");
    says("dateline: Java of unknown version will not do; use JDK 17 or 21 (JAVA_HOME chooses)\n");
  }

  @Test
  void withoutMavenBeforeItIsBuilt() throws Exception {
    java("17.0.9");
    says("dateline: not built yet and Maven is not installed; install Maven 3.8 or newer\n");
  }

  @Test
  void aBuildThatFailsShowsWhyAndWhere() throws Exception {
    java("17.0.9");
    tool("mvn", "echo '[ERROR] no space left on device'; exit 1");
    assertThat(run(Map.of()))
        .contains("[ERROR] no space left on device")
        .endsWith("dateline: the build failed; all of it is in .build.log\n");
  }

  private void java(String version) throws IOException {
    tool("java", "echo 'openjdk version \"%s\" 2024-01-16' >&2".formatted(version));
  }

  private void tool(String name, String does) throws IOException {
    Path tool = Files.writeString(tools.resolve(name), "#!/bin/bash\n" + does + "\n");
    Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void says(String line) throws Exception {
    assertThat(run(Map.of())).isEqualTo(line);
  }

  private void says(String line, String variable, String value) throws Exception {
    assertThat(run(Map.of(variable, value))).isEqualTo(line);
  }

  private String run(Map<String, String> variables) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            "/bin/bash", launcher.toString(), "nightly", "--corpus", "a.csv", "--warehouse", "w");
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().putAll(variables);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(1);
    return said;
  }
}
