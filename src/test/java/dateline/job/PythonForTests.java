package dateline.job;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs Python where it is installed. */
final class PythonForTests {
  private PythonForTests() {}

  /** How a process ended, and what it printed, mistakes included. */
  record Run(int exitCode, String printed) {}

  /** Skips the test where a module is missing. */
  static void assumeModules(String modules) throws IOException, InterruptedException {
    assumeTrue(
        isInstalled(modules),
        "skipped: python3 with " + modules + " is not installed (pip install)");
  }

  private static boolean isInstalled(String modules) throws IOException, InterruptedException {
    try {
      return run(Path.of(""), "-c", "import " + modules).exitCode() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Runs a script with a warehouse in its environment. */
  static Run run(Path warehouse, String... arguments) throws IOException, InterruptedException {
    return run(warehouse, Stream.concat(Stream.of("python3"), Stream.of(arguments)).toList());
  }

  /** Runs another program so. */
  static Run run(Path warehouse, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DATELINE_WAREHOUSE", warehouse.toAbsolutePath().toString());
    // Nothing is left beside the notebooks.
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), printed);
  }
}
