package dateline.job;

import dateline.corpus.InputFile;
import dateline.spark.Draft;
import dateline.spark.Edition;
import dateline.spark.Session;
import dateline.spark.Warehouse;
import dateline.table.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Carries out a run: finds what is new and what is to be made anew, has every table made of the
 * days that this touches, and publishes them as an edition.
 */
final class EditionRun {
  private final WarehouseOptions warehouse;
  private final CorpusOptions corpus;
  private final KnowledgeOptions knowledge;
  private final DerivedTables derived;
  private final Account account;

  EditionRun(
      CommandSpec spec,
      WarehouseOptions warehouse,
      CorpusOptions corpus,
      KnowledgeOptions knowledge,
      DerivedTables derived) {
    this.warehouse = warehouse;
    this.corpus = corpus;
    this.knowledge = knowledge;
    this.derived = derived;
    account = new Account(spec);
  }

  /**
   * Carries it out.
   *
   * @param paths the corpus; none for a run that loads nothing
   * @param anew the stored articles that it makes anew
   * @return the exit code
   * @throws dateline.corpus.InputException when an option or a file of the user's makes no sense
   * @throws Refused when what it would publish cannot be right
   */
  int run(List<String> paths, Anew anew) throws IOException {
    return warehouse.reports.tell(account, () -> publish(paths, anew));
  }

  /** Publishes an edition, or says why there is nothing to publish. */
  private @Nullable String publish(List<String> paths, Anew anew) throws IOException {
    corpus.check();
    derived.check();
    warehouse.check();
    if (paths.isEmpty()) {
      warehouse.checkPublished();
    }
    List<InputFile> files = paths.isEmpty() ? List.of() : corpus.files(paths);
    Knowledge known = knowledge.knowledge();
    known.built(); // Says what is wrong with the user's files before anything starts.
    try (Session session = account.session();
        Warehouse open =
            Warehouse.open(session.spark(), warehouse.address(), warehouse.turn(account))) {
      Optional<Before> before = open.current().map(Before::of);
      Refusals refusals = new Refusals(corpus, warehouse.folder);
      before.ifPresent(b -> refusals.otherModes(b.readWith(), known.readWith(derived.stories)));
      List<InputFile> fresh = fresh(files, before.orElse(null));
      if (!paths.isEmpty()) {
        say("%s, %d of them new".formatted(Quantity.of(files.size(), "file"), fresh.size()));
      }
      account.runsFor(why(fresh, before.orElse(null), known, anew));
      if (account.why().isEmpty()) {
        return say("Nothing new to load: " + warehouse.folder + " stays as it is.");
      }
      Draft draft = open.begin(warehouse.runDate());
      EditionTables tables =
          new EditionTables(account, corpus, known, derived, refusals, before.orElse(null), anew);
      Run run = tables.make(draft, fresh);
      finish(open, open.publish(draft), run);
      return null;
    }
  }

  /** The files whose bytes no earlier run has loaded, or all of them if asked for; each once. */
  private List<InputFile> fresh(List<InputFile> files, @Nullable Before before) {
    if (before != null && !corpus.again) {
      return before.unloaded(files);
    }
    Set<String> seen = new HashSet<>();
    return files.stream().filter(file -> seen.add(file.hash())).toList();
  }

  /** Why there is something to do; nothing when there is nothing. */
  private List<String> why(
      List<InputFile> fresh, @Nullable Before before, Knowledge known, Anew anew) {
    List<String> why = new ArrayList<>();
    if (!fresh.isEmpty()) {
      why.add(corpus.again ? "files again" : "new files");
    }
    if (before == null) {
      return why;
    }
    ReadWith now = known.readWith(derived.stories);
    if (!before.readWith().knowledge().equals(now.knowledge()) && before.hasText()) {
      why.add(EditionTables.KNOWLEDGE);
    }
    if (!before.readWith().tellsAs(now)) {
      why.add(EditionTables.COPIES);
    }
    if (anew.why() != null) {
      Before.Articles stored = before.in(anew);
      say(told(anew.why(), stored));
      if (stored.all() > 0) {
        why.add(anew.why());
      }
    }
    return why;
  }

  private static String told(String why, Before.Articles stored) {
    String articles = Quantity.of(stored.all(), "stored article");
    return stored.unreadable() == 0
        ? "%s: %s.".formatted(why, articles)
        : "%s: %s; %d without a stored text cannot be read anew, load their files --again for that."
            .formatted(why, articles, stored.unreadable());
  }

  /** What follows once the edition is there; a mistake in it takes nothing back. */
  private void finish(Warehouse open, Edition edition, Run run) {
    account.published(run, List.of());
    try {
      open.keep(warehouse.keepEditions);
      RunReport report = RunReport.of(edition, warehouse, account);
      account.published(run, warehouse.figures(edition, run));
      new Summary(account, edition, report).print(warehouse.address());
    } catch (IOException | RuntimeException e) {
      account.publishedBut(edition.number(), e);
    }
  }

  private String say(String line) {
    account.out().println(line);
    return line;
  }
}
