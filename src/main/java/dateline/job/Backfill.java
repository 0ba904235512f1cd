package dateline.job;

import dateline.corpus.InputException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A run that makes a range of days anew, whether or not anything of them has changed. */
@Command(
    name = "backfill",
    description = {
      "Loads what is new, as nightly does; reads the stored texts of a range of days anew; writes"
          + " these days, and all that follows from them, as one edition.",
      "Give the options that nightly is run with."
    },
    footer =
        "%nExample: dateline backfill --from 2024-03-01 --to 2024-03-05 --warehouse w --corpus"
            + " late.jsonl.gz")
public final class Backfill implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "First day to make anew (default: from the beginning).")
  @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      description = "Last day to make anew (default: to the end).")
  @Nullable LocalDate to;

  @Option(
      names = "--corpus",
      arity = "1..*",
      paramLabel = "PATH",
      description = CorpusOptions.PATHS)
  List<String> paths = List.of();

  @Mixin CorpusOptions corpus;
  @Mixin KnowledgeOptions knowledge;
  @Mixin WarehouseOptions warehouse;
  @Mixin DerivedTables derived;

  @Override
  public Integer call() throws IOException {
    check();
    return new EditionRun(spec, warehouse, corpus, knowledge, derived)
        .run(paths, Anew.days(from, to));
  }

  private void check() {
    if (from == null && to == null) {
      throw new InputException(
          "give --from, --to or both; for every day there is: dateline rebuild");
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw new InputException("--from %s is after --to %s; swap them".formatted(from, to));
    }
  }
}
