package dateline.train;

import dateline.corpus.InputException;
import dateline.entity.tagger.TaggerModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one tagger of names of several. */
@Command(
    name = "mean-of-names",
    description = "Writes the mean of the weights of several taggers of names.",
    footer = "%nExample: dateline train mean-of-names with.bin without.bin --out names.bin")
public final class MeanOfNames implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "2..*",
      description = "Models, as train names makes them, of the same word clusters.")
  List<Path> files = List.of();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model's file.")
  Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<TaggerModel> models = files.stream().map(TaggerFile::read).toList();
    TaggerFile.write(mean(models), out, spec.commandLine().getOut());
    return 0;
  }

  private static TaggerModel mean(List<TaggerModel> models) {
    try {
      return TaggerModel.mean(models);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          e.getMessage() + "; train names makes models that have, of the same --clusters", e);
    }
  }
}
