package dateline.evaluate;

import dateline.corpus.PlainCorpus;
import dateline.entity.EntityFinder;
import dateline.entity.Outlets;
import dateline.entity.Publication;
import dateline.entity.tagger.TaggerMode;
import dateline.table.Article;
import dateline.table.Mention;
import dateline.table.Outlet;
import dateline.text.Document;
import dateline.text.Tsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures whether mentions are given to the right entity, by what readers said of a sample. */
@Command(
    name = "identities",
    description = {
      "Measures whether names are given to the right entity.",
      "--draw prints a sample of mentions to be read, with their surroundings; --verdicts measures"
          + " by what readers said of one: lines article_id, start, end, entity_id, verdict (right"
          + " or wrong), tab-separated under these names."
    },
    footer =
        "%nExample: dateline evaluate identities --corpus news.jsonl.gz --verdicts identities.tsv")
public final class EvaluateIdentities implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--corpus",
      arity = "1..*",
      required = true,
      paramLabel = "PATH",
      description = "Files, folders or patterns, as for nightly, but no Parquet.")
  List<String> paths = List.of();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "utf-8",
      description = "Character encoding of the files (default: ${DEFAULT-VALUE}).")
  String encoding = "";

  @Option(
      names = "--names",
      paramLabel = "fast|accurate",
      defaultValue = "fast",
      description = "Which mode to measure, see nightly (default: ${DEFAULT-VALUE}).")
  TaggerMode names = TaggerMode.fast;

  @Option(
      names = "--verdicts",
      paramLabel = "FILE",
      description = "What readers said of mentions in this corpus.")
  @Nullable Path verdicts;

  @Option(
      names = "--draw",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print N mentions with an identity, the same ones each time, to be read.")
  int draw;

  private final Outlets outlets = Outlets.shipped();

  @Override
  public Integer call() throws IOException {
    Map<String, List<Verdict>> judged =
        verdicts().stream().collect(Collectors.groupingBy(Verdict::articleId));
    EntityFinder finder = EntityFinder.shipped(names);
    IdentityTally tally = new IdentityTally();
    MentionSample sample = new MentionSample(draw);
    new PlainCorpus(paths, encoding, this::outletId)
        .forEach(
            article -> {
              List<Mention> mentions = find(finder, article);
              tally.count(mentions);
              judged
                  .getOrDefault(article.articleId(), List.of())
                  .forEach(verdict -> tally.judge(verdict, mentions));
              sample.offer(article, mentions);
            });
    PrintWriter out = spec.commandLine().getOut();
    sample.print(out);
    tally.print(draw == 0 ? out : spec.commandLine().getErr());
    return 0;
  }

  private List<Verdict> verdicts() throws IOException {
    return verdicts == null
        ? List.of()
        : Verdict.of(Tsv.read(verdicts.toString(), Files.readString(verdicts)));
  }

  private @Nullable String outletId(@Nullable String publisher, @Nullable String domain) {
    Outlet named = publisher == null ? null : outlets.named(publisher);
    Outlet outlet = named == null && domain != null ? outlets.at(domain) : named;
    return outlet == null ? null : outlet.outletId();
  }

  private List<Mention> find(EntityFinder finder, Article article) {
    String id = article.outletId();
    Outlet outlet = id == null ? null : outlets.known(id);
    Publication publication =
        new Publication(article.day(), id, outlet == null ? null : outlet.country());
    return finder.find(
        Document.of(Objects.requireNonNull(article.text()), article.bodyStart()), publication);
  }
}
