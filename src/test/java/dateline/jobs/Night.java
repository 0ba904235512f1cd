package dateline.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * {@code jobs/nightly.sh} with a stand-in for Dateline, which writes down how it was called, says
 * what it is told to say and ends as it is told to end.
 *
 * @param folder of all files; its name has a blank in it
 */
record Night(Path folder) {
  private static final String DATELINE =
      """
      #!/bin/sh
      trap 'echo was told to end; exit 143' TERM
      cd "$(dirname "$0")"
      printf '%s\\n' "$@" >>called.new
      env >environment
      mv called.new called
      cat say 2>/dev/null
      while [ -e hold ]; do sleep 0.05; done
      exit "$(cat code 2>/dev/null || echo 0)"
      """;

  /** How the script ended and what it printed. */
  record Run(int exitCode, String out, String err) {}

  /** A night below a folder, with settings that are complete. */
  static Night in(Path parent) throws IOException {
    Night night = new Night(Files.createDirectories(parent.resolve("night shift")));
    night.write("dateline", DATELINE);
    night.folder.resolve("dateline").toFile().setExecutable(true);
    Files.createDirectories(night.folder.resolve("in"));
    night.settings("");
    return night;
  }

  /** Settings that are complete, and more. */
  Night settings(String more) throws IOException {
    return onlySettings(
        """
        CORPUS=("%1$s/in")
        WAREHOUSE="%1$s/w"
        LOGS="%1$s/logs"
        """
                .formatted(folder)
            + more.replace("$HERE", folder.toString()));
  }

  /** These settings and no others. */
  Night onlySettings(String text) throws IOException {
    return write("night.env", text);
  }

  Night write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** The words of the last call of Dateline. */
  List<String> called() throws IOException {
    return Files.readAllLines(folder.resolve("called"));
  }

  /** What follows {@code --corpus} in the last call. */
  List<String> corpus() throws IOException {
    List<String> called = called();
    return called.subList(called.indexOf("--corpus") + 1, called.indexOf("--warehouse"));
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }

  /** Runs the script for 31 March 2024. */
  Run run(String... options) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("--date", "2024-03-31"));
    words.addAll(Arrays.asList(options));
    words.add(path("night.env"));
    return runOnly(Map.of(), words);
  }

  /** Runs the script with these words and variables only. */
  Run runOnly(Map<String, String> environment, List<String> words)
      throws IOException, InterruptedException {
    return end(start(environment, words));
  }

  Process start() throws IOException {
    return start(Map.of(), List.of("--date", "2024-03-31", path("night.env")));
  }

  Run end(Process process) throws IOException, InterruptedException {
    int exitCode = process.waitFor();
    return new Run(exitCode, read("out"), read("err"));
  }

  /** Waits until Dateline is at work. */
  void awaitCall() throws InterruptedException {
    while (!Files.exists(folder.resolve("called"))) {
      Thread.sleep(10);
    }
  }

  private Process start(Map<String, String> environment, List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", "jobs/nightly.sh"));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("LANG");
    builder.environment().putAll(environment);
    builder.environment().put("DATELINE", path("dateline"));
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    return builder.start();
  }

  /** What a command prints, where it is installed. */
  static Run command(List<String> words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), printed, "");
  }
}
