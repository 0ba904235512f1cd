package dateline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Compares ways to count who is named together, each from the same files of mentions to files of
 * pairs. Each method runs in a process of its own, cold and then warm; what the methods wrote is
 * compared afterwards, and a difference is an error.
 */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    description = {
      "Compares ways to count who is named together.",
      "Draws mentions, once; prints processor seconds and memory of each method.",
      "Ends with 1 where the methods' pairs differ, or none came to its end."
    },
    footer = "%nExample: pairs --documents 1000000 --methods hash-map,duckdb --folder /tmp/bench")
final class BenchPairs implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin RunOptions options;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "100000",
      description =
          "How many documents are drawn, 4 to 20 entities each (default: ${DEFAULT-VALUE}).")
  long documents;

  @Option(
      names = "--curve",
      paramLabel = "N",
      split = ",",
      description = "Numbers of documents for a second table instead: costs a mention.")
  List<Long> curve = List.of();

  @Option(
      names = "--entities",
      paramLabel = "N",
      defaultValue = "100000",
      description = "From how many entities (default: ${DEFAULT-VALUE}).")
  int entities;

  @Option(
      names = "--zipf",
      paramLabel = "EXPONENT",
      defaultValue = "1.0",
      description = "How uneven their frequencies are; 0 is all alike (default: ${DEFAULT-VALUE}).")
  double zipf;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "1",
      description = "Over how many days (default: ${DEFAULT-VALUE}).")
  int days;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the random numbers (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--methods",
      paramLabel = "NAME",
      split = ",",
      description = "Which methods, in this order (default: all).")
  List<String> methods = List.of();

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      defaultValue = "3g",
      description = "Java heap of each method's process (default: ${DEFAULT-VALUE}).")
  String heap = "";

  @Option(
      names = "--one-jvm",
      description = "Run all in this process, in turns; the cold run is then without its start.")
  boolean oneJvm;

  private final Function<PairSettings, List<PairMethod>> known;

  /** Knows all methods. */
  BenchPairs() {
    this(PairMethods::all);
  }

  /** Knows some methods, which run in this process only. */
  BenchPairs(Function<PairSettings, List<PairMethod>> known) {
    this.known = known;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    boolean agree = true;
    if (curve.isEmpty()) {
      Outcome outcome = outcome(documents);
      out.print(CostTable.of(outcome.costs(), outcome.mentions()));
      agree = outcome.agree();
    } else {
      out.print(CostTable.curveHead());
      for (long number : curve) {
        Outcome outcome = outcome(number);
        out.print(CostTable.curve(number, outcome.mentions(), outcome.costs()));
        out.flush();
        agree &= outcome.agree();
      }
    }
    out.flush();
    return agree ? 0 : 1;
  }

  /** What measuring one number of documents gave; whether those that came to their end agree. */
  private record Outcome(long mentions, List<MethodCosts> costs, boolean agree) {}

  private Outcome outcome(long number) throws IOException {
    PrintWriter progress = spec.commandLine().getErr();
    List<PairMethod> chosen;
    MentionNumbers numbers;
    try {
      chosen = chosen();
      numbers = new MentionNumbers(number, entities, zipf, days, seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    Files.createDirectories(options.folder);
    Path mentions = MentionFiles.of(numbers, options.folder, progress);
    List<MethodCosts> costs = costs(chosen, mentions, progress);
    return new Outcome(PairChecksum.rows(mentions), costs, agree(costs, progress));
  }

  private List<PairMethod> chosen() {
    List<PairMethod> all = known.apply(options.settings());
    return methods.isEmpty()
        ? all
        : methods.stream().map(name -> PairMethods.named(name, all)).toList();
  }

  private List<MethodCosts> costs(List<PairMethod> chosen, Path mentions, PrintWriter progress)
      throws IOException {
    if (oneJvm) {
      return new SameProcess(options, progress).run(chosen, mentions);
    }
    FreshProcess process = new FreshProcess(options, heap, progress);
    List<MethodCosts> costs = new ArrayList<>();
    for (PairMethod method : chosen) {
      costs.add(process.run(method.name(), mentions));
    }
    return costs;
  }

  private boolean agree(List<MethodCosts> costs, PrintWriter progress) throws IOException {
    List<PairChecksum> checksums = new ArrayList<>();
    for (MethodCosts method : costs) {
      if (!method.failed()) {
        PairChecksum checksum = PairChecksum.of(options.pairs(method.method()));
        progress.println(method.method() + " wrote " + checksum);
        checksums.add(checksum);
      }
    }
    boolean agree =
        !checksums.isEmpty()
            && checksums.stream().allMatch(one -> checksums.stream().allMatch(one::agrees));
    if (!agree) {
      progress.println(checksums.isEmpty() ? "no method came to its end" : "the pairs differ");
    }
    return agree;
  }
}
