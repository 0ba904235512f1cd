package dateline.job;

import dateline.corpus.InputFile;
import dateline.spark.Contents;
import dateline.spark.Draft;
import dateline.table.Run;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes every table of an edition: loads files, reads new articles and those to be made anew,
 * computes the days that this touches, and checks.
 *
 * @param before the edition before; none: it is the first
 * @param anew what is made anew because somebody asked for it
 */
record EditionTables(
    Account account,
    CorpusOptions corpus,
    Knowledge known,
    DerivedTables derived,
    Refusals refusals,
    @Nullable Before before,
    Anew anew) {

  /** The reasons for which everything is made anew unasked. */
  static final String KNOWLEDGE = "knowledge changed";

  static final String COPIES = "options for copies changed";

  /**
   * Makes them.
   *
   * @return how the edition tells of the run
   * @throws Refused when what was made cannot be right
   */
  Run make(Draft draft, List<InputFile> files) throws IOException {
    touch(draft);
    boolean keepsText = keepsText(files);
    Stages stages = new Stages(account, draft);
    stages.run(new Loading(files, corpus.intake(draft.date(), known::outletId)));
    LoadedArticles.touchDays(draft, files);
    Recut recut = keepsText ? learnt(stages, draft, files) : new Recut(Map.of());
    stages.run(new Articles(files, keepsText, recut));
    stages.run(new ArticleVersions(files, keepsText));
    stages.run(new ArticleChanges());
    stages.run(new GdeltRecords(files));
    stages.run(new RejectedRecords(files));
    stages.run(new IngestedFiles(files));
    account.loaded(Loads.of(draft, files));
    refusals.manyRejected(account.loads());
    stages.run(new Annotations(known, keepsText, anew));
    stages.run(new ToldArticles(derived.stories));
    ToldArticles.touchDays(draft);
    for (Job job : derived.jobs(known)) {
      stages.run(job);
    }
    stages.run(new IngestionHealths(files));
    refusals.ill(Health.of(draft));
    stages.run(new TableQualities());
    return run(stages, draft);
  }

  private void touch(Draft draft) {
    List<String> why = account.why();
    if (why.contains(KNOWLEDGE)) {
      account
          .out()
          .println("The knowledge has changed: every article with a stored text is read anew.");
    }
    if (why.contains(COPIES)) {
      account.out().println("The options for copies have changed: every story is told anew.");
    }
    if (why.contains(KNOWLEDGE) || why.contains(COPIES)) {
      draft.touchAll();
    }
    anew.touch(draft);
  }

  /** What has no text at all, and gets none, stays with the lines that it has learnt. */
  private boolean keepsText(List<InputFile> files) {
    return corpus.keepsText() && (!files.isEmpty() || before == null || before.hasText());
  }

  /** The lines to cut; days on which articles have lines that were or are cut no more change. */
  private static Recut learnt(Stages stages, Draft draft, List<InputFile> files)
      throws IOException {
    stages.run(new OutletLineDays(files));
    stages.run(new OutletLines());
    OutletLines.touchDays(draft);
    return OutletLines.recut(draft);
  }

  private Run run(Stages stages, Draft draft) throws IOException {
    Contents contents = draft.contents();
    Difference difference =
        Difference.of(
            draft, anew, before == null ? null : before.runDate(), contents.changedSpans());
    Runs runs = Runs.of(draft, account, known.readWith(derived.stories), contents, difference);
    stages.run(runs);
    return runs.run();
  }
}
