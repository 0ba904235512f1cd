package dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Runs nightly on one executor, on several, and without a cluster. Where a machine has other work
 * to do its clock tells little: what counts is how the processor's time divides among executors.
 */
@Command(
    name = "cluster",
    description = "How a run divides among the executors of a Spark cluster; after mvn package.")
final class BenchCluster implements Callable<Integer> {
  private static final double NANOS = 1e9;

  /** Files that the articles are divided into: one is read by one task. */
  private static final int FILES = 8;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "Articles, JSON Lines packed with gzip.")
  Path corpus = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How many of them (default: ${DEFAULT-VALUE}).")
  int articles;

  @Option(
      names = "--executors",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many are several (default: ${DEFAULT-VALUE}).")
  int executors;

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      defaultValue = "1g",
      description = "Heap of each process (default: ${DEFAULT-VALUE}).")
  String memory = "";

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = "target/bench/cluster",
      description = "Where articles and warehouses are kept (default: ${DEFAULT-VALUE}).")
  Path folder = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    List<String> files = divided();
    out.println("| executors | wall s | task CPU s | running s | longest CPU s | tasks | load |");
    out.println("| --- | --- | --- | --- | --- | --- | --- |");
    TaskCosts local = run("local[1]", 0, files, out);
    TaskCosts one = run("1", 1, files, out);
    TaskCosts several = run(Integer.toString(executors), executors, files, out);
    out.printf(
        Locale.ROOT,
        "CPU of tasks on %d executors / local %.2f, on one / local %.2f;"
            + " along the run one / %1$d executors %.2f%n",
        executors,
        several.processor() / local.processor(),
        one.processor() / local.processor(),
        one.longest() / several.longest());
    return 0;
  }

  /** The articles in some files, line after line. */
  private List<String> divided() throws IOException {
    Files.createDirectories(folder);
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      parts.add(new ArrayList<>());
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      for (int i = 0; i < articles && line != null; i++) {
        parts.get(i % FILES).add(line);
        line = lines.readLine();
      }
    }
    List<String> files = new ArrayList<>();
    for (List<String> part : parts) {
      Path file = folder.resolve("articles-" + files.size() + ".jsonl");
      files.add(Files.write(file, part).toString());
    }
    return files;
  }

  private TaskCosts run(String name, int workers, List<String> files, PrintWriter out)
      throws IOException, InterruptedException {
    Path here = Files.createTempDirectory(folder.toAbsolutePath(), "run");
    Path events = Files.createDirectory(here.resolve("events"));
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command(workers, files, here, events))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(here.resolve("printed").toFile()))
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("failed; see " + here.resolve("printed"));
    }
    double wall = (System.nanoTime() - began) / NANOS;
    TaskCosts costs = TaskCosts.read(events);
    out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.1f | %.1f | %.1f | %d | %.1f |%n",
        name,
        wall,
        costs.processor(),
        costs.running(),
        costs.longest(),
        costs.tasks(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    out.flush();
    return costs;
  }

  private List<String> command(int workers, List<String> files, Path here, Path events) {
    List<String> command = new ArrayList<>();
    if (workers > 0) {
      command.addAll(List.of("jobs/cluster-demo", "--workers", Integer.toString(workers)));
      command.addAll(List.of("--executor-memory", memory, "--"));
    }
    command.addAll(List.of("jobs/dateline", "nightly", "--corpus"));
    command.addAll(files);
    command.addAll(List.of("--warehouse", here.resolve("warehouse").toString(), "--"));
    if (workers == 0) {
      command.addAll(List.of("--master", "local[1]"));
    }
    command.addAll(List.of("--driver-memory", memory));
    for (String setting :
        List.of("enabled=true", "compress=false", "rolling.enabled=false", "dir=" + events)) {
      command.addAll(List.of("--conf", "spark.eventLog." + setting));
    }
    return command;
  }
}
