package dateline.job;

import dateline.corpus.InputFile;
import dateline.spark.Draft;
import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.spark.Session;
import dateline.spark.Warehouse;
import dateline.table.Article;
import dateline.table.IngestedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  @Mixin CorpusOptions corpus;
  @Mixin KnowledgeOptions knowledge;
  @Mixin WarehouseOptions warehouse;
  @Mixin StoryOptions stories;
  @Mixin EntityPairDays pairs;
  @Mixin EntityPairs.Least pairPeriods;
  @Mixin EntityCommunities communities;
  @Mixin SentimentDays sentiment;
  @Mixin OutletPeriods periods;
  @Mixin Trends trends;
  @Mixin SeriesTrends series;
  @Mixin FirstReports firstReports;
  @Mixin StorySilences silences;

  @Override
  public Integer call() throws IOException {
    corpus.check();
    stories.check();
    warehouse.check();
    periods.check();
    series.check();
    firstReports.check();
    silences.check();
    Instant started = Instant.now();
    List<InputFile> files = corpus.files();
    Knowledge known = knowledge.knowledge();
    known.built(); // Says what is wrong with the user's files before anything starts.
    try (Session session = Session.open("dateline nightly");
        Warehouse open = Warehouse.open(session.spark(), warehouse.folder)) {
      Optional<Edition> before = open.current();
      before.ifPresent(edition -> refuseOtherModes(edition, known));
      List<InputFile> fresh = fresh(files, before);
      boolean learned = before.map(edition -> learned(edition, known)).orElse(false);
      boolean retold = before.map(this::retold).orElse(false);
      out().printf("%s, %d of them new%n", Quantity.of(files.size(), "file"), fresh.size());
      if (fresh.isEmpty() && !learned && !retold) {
        out().println("Nothing new to load: " + warehouse.folder + " stays as it is.");
        return 0;
      }
      Draft draft = open.begin(warehouse.runDate());
      if (learned) {
        out().println("The knowledge has changed: every article with a stored text is read anew.");
      }
      if (retold) {
        out().println("The options for copies have changed: every story is told anew.");
      }
      if (learned || retold) {
        draft.touchAll();
      }
      Loads loads = compute(draft, fresh, known, started);
      finish(open, open.publish(draft), loads);
      return 0;
    }
  }

  /** The files whose bytes no earlier run has loaded, or all of them if asked for; each once. */
  private List<InputFile> fresh(List<InputFile> files, Optional<Edition> before) {
    Set<String> seen = new HashSet<>();
    before
        .filter(edition -> !corpus.again)
        .ifPresent(
            edition ->
                Execution.collect(edition.read(IngestedFile.class).select("file_hash"))
                    .forEach(row -> seen.add(row.getString(0))));
    return files.stream().filter(file -> seen.add(file.hash())).toList();
  }

  /** Whether articles were read with other knowledge and can be read anew. */
  private boolean learned(Edition before, Knowledge known) {
    return !ReadWith.of(before).knowledge().equals(known.built().version())
        && !Execution.collect(
                before.read(Article.class).where("text is not null").select("day").limit(1))
            .isEmpty();
  }

  /** Whether copies were looked for in another way. */
  private boolean retold(Edition before) {
    ReadWith then = ReadWith.of(before);
    return then.copyDays() != stories.copyDays || then.copyShare() != stories.copyShare;
  }

  private Loads compute(Draft draft, List<InputFile> files, Knowledge known, Instant started)
      throws IOException {
    Stages stages = new Stages(out(), draft);
    stages.run(new Loading(files, corpus.intake(warehouse.runDate(), known::outletId)));
    LoadedArticles.touchDays(draft, files);
    Recut recut = learnt(stages, draft, files);
    stages.run(new Articles(files, corpus.keepsText(), recut));
    stages.run(new ArticleVersions(files, corpus.keepsText()));
    stages.run(new ArticleChanges());
    stages.run(new GdeltRecords(files));
    stages.run(new RejectedRecords(files));
    stages.run(new IngestedFiles(files));
    Loads loads = Loads.of(draft, files);
    refuseIfManyRejected(loads);
    stages.run(new Annotations(known, corpus.keepsText()));
    stages.run(new ToldArticles(stories));
    ToldArticles.touchDays(draft);
    for (Job job : derived(known)) {
      stages.run(job);
    }
    stages.run(new IngestionHealths(files));
    refuseIfIll(Health.of(draft));
    stages.run(Runs.of(draft, loads, started, command(), known.readWith(stories)));
    return loads;
  }

  /** The lines to cut; days on which articles have lines that were or are cut no more change. */
  private Recut learnt(Stages stages, Draft draft, List<InputFile> files) throws IOException {
    if (!corpus.keepsText()) {
      return new Recut(Map.of());
    }
    stages.run(new OutletLineDays(files));
    stages.run(new OutletLines());
    OutletLines.touchDays(draft);
    return OutletLines.recut(draft);
  }

  /** The tables that are made from what was read and told, in order. */
  private List<Job> derived(Knowledge known) {
    return List.of(
        new EntityMentions(),
        new Attributions(),
        new WireCredits(),
        new MentionSentiments(),
        new ArticleTones(),
        new LoadedTerms(),
        new StoryArticles(),
        new Origins(),
        new Entities(known),
        new Outlets(known),
        new EntityDays(),
        pairs,
        new SourceDays(),
        new Citations(),
        new VoiceShareDays(),
        new Claims(),
        new Disputes(),
        sentiment,
        new LoadedTermDays(),
        new TermAdoptions(),
        new OutletDays(),
        periods,
        trends,
        new EntityPairs(pairs.options, pairPeriods),
        communities,
        series,
        firstReports,
        silences);
  }

  /** Figures that were come by in two ways cannot be compared: a warehouse has one. */
  private void refuseOtherModes(Edition before, Knowledge known) {
    ReadWith then = ReadWith.of(before);
    ReadWith now = known.readWith(stories);
    if (!then.names().equals(now.names())) {
      throw new Refused(
          "the names in %s are %s ones and stay so; give --names %s, or another --warehouse"
              .formatted(warehouse.folder, then.names(), then.names()));
    }
    if (!then.sentiment().equals(now.sentiment())) {
      throw new Refused(
          "the sentiment in %s is of the mode %s and stays so; give --sentiment %s, or another --warehouse"
              .formatted(warehouse.folder, then.sentiment(), then.sentiment()));
    }
  }

  private void refuseIfManyRejected(Loads loads) {
    if (loads.rejectedShare() > corpus.maxRejected) {
      throw new Refused(
          "%d of %d records could not be read (%s), more than --max-rejected %s allows; mend the"
                  .formatted(loads.rejected(), loads.records(), loads.reasons(), corpus.maxRejected)
              + " files or the options that say how to read them, or allow more; first: "
              + String.join("; ", loads.first()));
    }
    if (!loads.unreadable().isEmpty() && corpus.maxRejected < 1) {
      throw new Refused(
          "nothing in %s could be read; leave it out, or go on without it by --max-rejected 1"
              .formatted(String.join(", ", loads.unreadable())));
    }
  }

  private void refuseIfIll(Health health) {
    if (corpus.strictHealth && !health.ill().isEmpty()) {
      throw new Refused(
          "what was loaded is ill: %s; mend what brings the articles in, or publish them all the same"
                  .formatted(String.join("; ", health.ill()))
              + " without --strict-health");
    }
  }

  /** What follows once the edition is there; a mistake in it takes nothing back. */
  private void finish(Warehouse open, Edition edition, Loads loads) {
    try {
      open.keep(warehouse.keepEditions);
      new Summary(out(), edition).print(warehouse.folder, loads);
    } catch (IOException | RuntimeException e) {
      spec.commandLine().getErr().println(published(edition.number(), e));
    }
  }

  /** What to say when an edition is there but not all that follows. */
  static String published(long edition, Exception error) {
    return "dateline: edition %d is published, but what follows failed: %s"
        .formatted(edition, error.getMessage());
  }

  private String command() {
    return String.join(" ", spec.commandLine().getParseResult().originalArgs());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
