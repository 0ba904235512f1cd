package dateline.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a method in a process of its own, a Java machine with the options and the class path of this
 * one but a heap of its own. It tells costs line by line, so that those before a crash are known.
 */
record FreshProcess(RunOptions options, String heap, PrintWriter progress) {
  private static final String COST = "cost";
  private static final String FAILED = "failed ";

  /** Runs it as often as the options say, or until it fails. */
  MethodCosts run(String method, Path mentions) throws IOException {
    Process process =
        new ProcessBuilder(command(method, mentions)).redirectError(Redirect.INHERIT).start();
    List<Cost> runs = new ArrayList<>();
    String failure = "";
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(COST)) {
          progress.println(method + ": " + line);
          runs.add(cost(line));
        } else if (line.startsWith(FAILED)) {
          failure = line.substring(FAILED.length());
        }
      }
      int exit = process.waitFor();
      boolean told = exit == 0 || !failure.isEmpty();
      return new MethodCosts(method, runs, told ? failure : "ended with exit code " + exit);
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** How the process tells what a run took. */
  static String line(Cost cost) {
    return String.join(
        " ",
        COST,
        Double.toString(cost.processor()),
        Double.toString(cost.wall()),
        Long.toString(cost.megabytes()));
  }

  /** How it tells why a run failed. */
  static String line(Throwable failure) {
    return FAILED + String.valueOf(failure).lines().findFirst().orElse("");
  }

  private static Cost cost(String line) {
    String[] words = line.split(" ", -1);
    return new Cost(
        Double.parseDouble(words[1]), Double.parseDouble(words[2]), Long.parseLong(words[3]));
  }

  private List<String> command(String method, Path mentions) {
    List<String> command = new ArrayList<>();
    command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
    for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (!option.startsWith("-Xmx")) {
        command.add(option);
      }
    }
    command.addAll(List.of("-Xmx" + heap, "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Bench.class.getName(), "run-method", "--method=" + method));
    command.addAll(options.arguments());
    command.add(mentions.toString());
    return command;
  }
}
