package dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What the tasks of one run of Spark's have taken, by Spark's own measure.
 *
 * @param tasks those that have ended
 * @param processor processor seconds of all tasks: their threads alone, not the compiler's or the
 *     collector's
 * @param running seconds by the clock of all tasks
 * @param longest processor seconds along the run: of each stage those of the executor that had most
 *     to do, one stage after the other
 */
record TaskCosts(long tasks, double processor, double running, double longest) {
  private static final double NANOS = 1e9;
  private static final double MILLIS = 1e3;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The costs that the one log of events in a folder tells of, one event a line. */
  static TaskCosts read(Path folder) throws IOException {
    long tasks = 0;
    double running = 0;
    Map<String, Map<String, Double>> stages = new TreeMap<>();
    for (String line : lines(folder)) {
      JsonNode event = JSON.readTree(line);
      if (event.path("Event").asText().equals("SparkListenerTaskEnd")) {
        JsonNode metrics = event.path("Task Metrics");
        tasks++;
        running += metrics.path("Executor Run Time").asDouble() / MILLIS;
        stages
            .computeIfAbsent(event.path("Stage ID").asText(), stage -> new HashMap<>())
            .merge(
                event.path("Task Info").path("Executor ID").asText(),
                metrics.path("Executor CPU Time").asDouble() / NANOS,
                Double::sum);
      }
    }
    return new TaskCosts(
        tasks,
        stages.values().stream().flatMapToDouble(TaskCosts::seconds).sum(),
        running,
        stages.values().stream().mapToDouble(stage -> seconds(stage).max().orElse(0)).sum());
  }

  private static DoubleStream seconds(Map<String, Double> ofExecutors) {
    return ofExecutors.values().stream().mapToDouble(Double::doubleValue);
  }

  private static List<String> lines(Path folder) throws IOException {
    try (Stream<Path> logs = Files.list(folder)) {
      return Files.readAllLines(
          logs.findAny().orElseThrow(() -> new IOException("no log of events in " + folder)));
    }
  }
}
