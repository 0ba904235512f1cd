package dateline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import scala.Option;

/**
 * A Spark cluster of several processes on this machine, as {@code jobs/cluster-demo} starts it. It
 * ends with this process, however that ends.
 *
 * @param settings what Spark is to be told by a program that uses it
 */
record Cluster(Process process, Map<String, String> settings) implements AutoCloseable {
  /** Prints Spark's settings, and lasts until nobody holds its input any more. */
  private static final String TELL =
      "cat $SPARK_CONF_DIR/spark-defaults.conf; echo; cat >/dev/null";

  /** A run of seconds ends sooner without the optimising compiler. */
  private static final String QUICK =
      "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m";

  /** How a run ended, what it printed, and how many processes died meanwhile. */
  record Run(int exitCode, String printed, int died) {}

  /** Starts one with workers of one core each, and small executors. */
  static Cluster start(int workers) throws IOException {
    String[] command = {
      "jobs/cluster-demo",
      "--workers",
      Integer.toString(workers),
      "--executor-memory",
      "640m",
      "--",
      "bash",
      "-c",
      TELL
    };
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Map<String, String> settings = settings(process);
    settings.put("spark.jars", Path.of("target/dateline.jar").toAbsolutePath().toString());
    settings.merge("spark.executor.extraJavaOptions", QUICK, (mark, quick) -> mark + " " + quick);
    // What is as little as a test's input would else be read and written by one task.
    settings.put("spark.dateline.little", "-1");
    settings.put("spark.sql.shuffle.partitions", "2");
    settings.put("spark.sql.codegen.wholeStage", "false");
    settings.put("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    return new Cluster(process, settings);
  }

  private static Map<String, String> settings(Process process) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    Map<String, String> settings = new TreeMap<>();
    List<String> told = new ArrayList<>();
    for (String line = lines.readLine(); !"".equals(line); line = lines.readLine()) {
      if (line == null) {
        throw new IOException("no cluster: " + String.join("\n", told));
      }
      told.add(line);
      if (line.startsWith("spark.")) {
        String[] setting = line.split(" +", 2);
        settings.put(setting[0], setting[1]);
      }
    }
    return settings;
  }

  /** Runs a command with this process as the driver, while others die. */
  Run run(List<String> command, List<Death> deaths) throws InterruptedException {
    Option<SparkSession> open = SparkSession.getDefaultSession();
    if (open.isDefined()) {
      open.get().stop();
    }
    settings.forEach(System::setProperty);
    Deaths printed = new Deaths(this, deaths);
    PrintWriter out = new PrintWriter(printed, true);
    try {
      int exitCode =
          Main.commandLine().setOut(out).setErr(out).execute(command.toArray(String[]::new));
      return new Run(exitCode, printed.toString(), printed.end());
    } finally {
      settings.keySet().forEach(System::clearProperty);
    }
  }

  /** The settings as options of spark-submit. */
  List<String> options() {
    return settings.entrySet().stream()
        .filter(setting -> !setting.getKey().equals("spark.jars"))
        .flatMap(setting -> Stream.of("--conf", setting.getKey() + "=" + setting.getValue()))
        .toList();
  }

  /** Kills one of its processes, as the kernel does when memory runs out; false: there is none. */
  boolean kill(Member member) {
    List<ProcessHandle> alive =
        process
            .descendants()
            .filter(one -> one.info().commandLine().orElse("").contains(member.mainClass))
            .toList();
    return !alive.isEmpty() && alive.get(alive.size() - 1).destroyForcibly();
  }

  /** The kinds of processes that may die while a run goes on. */
  enum Member {
    EXECUTOR("org.apache.spark.executor.CoarseGrainedExecutorBackend"),
    WORKER("org.apache.spark.deploy.worker.Worker");

    private final String mainClass;

    Member(String mainClass) {
      this.mainClass = mainClass;
    }
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
