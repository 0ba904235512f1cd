package dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How each method is run; the bench and the processes that it starts have them in common. */
final class RunOptions {
  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "3",
      description = "In how many articles of a day a pair stands (default: ${DEFAULT-VALUE}).")
  int least;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often; the first run is the cold one (default: ${DEFAULT-VALUE}).")
  int repeat;

  @Option(names = "--articles-only", description = "Count articles only.")
  boolean articlesOnly;

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      defaultValue = "3GB",
      description = "What DuckDB may take (default: ${DEFAULT-VALUE}).")
  String memory = "";

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = "target/bench",
      description = "Where mentions are kept, and pairs written (default: ${DEFAULT-VALUE}).")
  Path folder = Path.of("");

  PairSettings settings() {
    return new PairSettings(articlesOnly, memory);
  }

  /** Where a method writes its pairs. */
  Path pairs(String method) {
    return folder.resolve("pairs-" + method);
  }

  /** As arguments, for another process. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add("--least=" + least);
    arguments.add("--repeat=" + repeat);
    arguments.add("--memory=" + memory);
    arguments.add("--folder=" + folder);
    if (articlesOnly) {
      arguments.add("--articles-only");
    }
    return arguments;
  }
}
