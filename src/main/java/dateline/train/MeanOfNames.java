package dateline.train;

import dateline.corpus.InputException;
import dateline.entity.tagger.TaggerModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    List<TaggerModel> models = new ArrayList<>();
    for (Path file : files) {
      models.add(read(file));
    }
    TaggerModel mean = mean(models);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
      mean.write(file);
    }
    spec.commandLine().getOut().printf(Locale.ROOT, "%s: %,d bytes%n", out, Files.size(out));
    return 0;
  }

  private static TaggerModel read(Path file) {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      return TaggerModel.read(bytes);
    } catch (IOException e) {
      throw new InputException(
          file + " cannot be read as a model of names; train names makes one", e);
    }
  }

  private static TaggerModel mean(List<TaggerModel> models) {
    try {
      return TaggerModel.mean(models);
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage() + "; train them with the same --clusters", e);
    }
  }
}
