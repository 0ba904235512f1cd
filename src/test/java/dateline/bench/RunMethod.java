package dateline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a fresh process does for {@link FreshProcess}: one method, again and again. */
@Command(
    name = "run-method",
    hidden = true,
    description = "Runs a method; prints a line of costs for each run.")
final class RunMethod implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin RunOptions options;

  @Option(names = "--method", required = true)
  String method = "";

  @Parameters Path mentions = Path.of("");

  @Override
  public Integer call() throws IOException {
    PairMethod run = PairMethods.named(method, PairMethods.all(options.settings()));
    PrintWriter out = spec.commandLine().getOut();
    for (int i = 0; i < options.repeat; i++) {
      ParquetFolder.delete(options.pairs(method));
      try {
        Cost cost = Cost.of(() -> run.run(mentions, options.pairs(method), options.least));
        out.println(FreshProcess.line(i == 0 ? Cost.sinceStart() : cost));
        out.flush();
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        out.println(FreshProcess.line(e));
        out.flush();
        return 1;
      }
    }
    return 0;
  }
}
