package dateline.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Measures heavy work beside other ways to do it. To run it:
 *
 * <pre>{@code
 * mvn -Pbench test-compile exec:exec@bench -Dbench="pairs --documents 1000000"
 * }</pre>
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures heavy work beside other ways to do it.",
    subcommands = {
      BenchGrow.class,
      BenchPairs.class,
      BenchReaders.class,
      BenchSentiment.class,
      BenchCluster.class,
      RunMethod.class
    })
public final class Bench {
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Bench()).execute(arguments));
  }
}
