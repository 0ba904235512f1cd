package dateline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs all methods in this process, in turns, so that what disturbs the machine disturbs all alike.
 * The start of the machine is nobody's, and memory that a method leaves is the next one's too.
 */
record SameProcess(RunOptions options, PrintWriter progress) {
  /** Runs each as often as the options say, or until it fails. */
  List<MethodCosts> run(List<PairMethod> methods, Path mentions) throws IOException {
    Map<PairMethod, List<Cost>> runs = new LinkedHashMap<>();
    Map<PairMethod, String> failures = new LinkedHashMap<>();
    methods.forEach(method -> runs.put(method, new ArrayList<>()));
    for (int i = 0; i < options.repeat; i++) {
      for (PairMethod method : methods) {
        if (!failures.containsKey(method)) {
          try {
            runs.get(method).add(cost(method, mentions));
          } catch (IOException | RuntimeException | OutOfMemoryError e) {
            failures.put(method, String.valueOf(e).lines().findFirst().orElse(""));
          }
        }
      }
    }
    return methods.stream()
        .map(m -> new MethodCosts(m.name(), runs.get(m), failures.getOrDefault(m, "")))
        .toList();
  }

  private Cost cost(PairMethod method, Path mentions) throws IOException {
    Path out = options.pairs(method.name());
    ParquetFolder.delete(out);
    System.gc();
    Cost.resetPeak();
    Cost cost = Cost.of(() -> method.run(mentions, out, options.least));
    progress.println(method.name() + ": " + FreshProcess.line(cost));
    return cost;
  }
}
