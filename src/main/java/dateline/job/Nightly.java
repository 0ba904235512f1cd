package dateline.job;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One run: loads what is new, computes the days it touches, checks and publishes an edition. */
@Command(
    name = "nightly",
    description = "Loads new articles; writes every table and publishes them as one edition.",
    footer = {
      "%nExample: dateline nightly --corpus articles.jsonl.gz --warehouse w",
      "Spark's own options follow after --: -- --master local[4] --driver-memory 4g"
    })
public final class Nightly implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--corpus",
      arity = "1..*",
      required = true,
      paramLabel = "PATH",
      description = CorpusOptions.PATHS)
  List<String> paths = List.of();

  @Mixin CorpusOptions corpus;
  @Mixin KnowledgeOptions knowledge;
  @Mixin WarehouseOptions warehouse;
  @Mixin DerivedTables derived;

  @Override
  public Integer call() throws IOException {
    return new EditionRun(spec, warehouse, corpus, knowledge, derived).run(paths, Anew.NOTHING);
  }
}
