package dateline.evaluate;

import dateline.table.ExtractorQuality;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures every extractor on the project's own labelled samples. */
@Command(
    name = "quality",
    description = {
      "Measures every extractor, in every mode that the build has, on the labelled samples of a"
          + " list; with --write for the table extractor_quality.",
      "The list has lines sample, extractor, path, judged_on, texts, tab-separated under these"
          + " names. Without judged_on a path is what evaluate names, sources or sentiment reads;"
          + " with it lines that readers judged right or wrong."
    },
    footer = "%nExample: dateline evaluate quality --write")
public final class EvaluateQuality implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--samples",
      paramLabel = "FILE",
      defaultValue = "data/evaluation/samples.tsv",
      description = "The list of samples (default: ${DEFAULT-VALUE}).")
  Path samples = Path.of("");

  @Option(
      names = "--write",
      description =
          "Write quality.tsv beside the list: what the build's modes measure, and of others what the"
              + " file has. The next build ships it.")
  boolean write;

  @Override
  public Integer call() throws IOException {
    Path file = samples.resolveSibling("quality.tsv");
    List<ExtractorQuality> before =
        Files.exists(file) ? QualityFile.read(file.toString(), TextFiles.read(file)) : List.of();
    List<ExtractorQuality> measured =
        kept(new Quality(samples, LocalDate.now(ZoneOffset.UTC)).measure(Quality::has), before);
    print(measured);
    if (write) {
      List<ExtractorQuality> all = new ArrayList<>(measured);
      before.stream().filter(row -> !Quality.has(row.mode())).forEach(all::add);
      Files.writeString(file, QualityFile.write(all));
    }
    return 0;
  }

  /** A figure that is measured again as it was keeps the day on which it first was. */
  private static List<ExtractorQuality> kept(
      List<ExtractorQuality> measured, List<ExtractorQuality> before) {
    Map<String, ExtractorQuality> known =
        before.stream().collect(Collectors.toMap(QualityFile::undated, Function.identity()));
    return measured.stream().map(row -> known.getOrDefault(QualityFile.undated(row), row)).toList();
  }

  private void print(List<ExtractorQuality> rows) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-13s %-9s %-13s %-13s %7s %23s %23s %6s %10s%n",
        "extractor", "mode", "sample", "label", "items", "precision", "recall", "F1", "abstention");
    for (ExtractorQuality row : rows) {
      out.printf(
          Locale.ROOT,
          "%-13s %-9s %-13s %-13s %,7d %23s %23s %6s %10s%n",
          row.extractor(),
          Objects.requireNonNullElse(row.mode(), ""),
          row.sampleName(),
          row.label(),
          row.items(),
          share(row.precision(), row.precisionLow(), row.precisionHigh()),
          share(row.recall(), row.recallLow(), row.recallHigh()),
          percent(row.f1()),
          percent(row.abstention()));
    }
  }

  private static String share(@Nullable Double share, @Nullable Double low, @Nullable Double high) {
    return share == null
        ? ""
        : "%s (%s to %s)".formatted(percent(share), percent(low), percent(high));
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "" : String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
