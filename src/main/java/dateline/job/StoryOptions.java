package dateline.job;

import dateline.corpus.InputException;
import dateline.story.CopyFinder;
import dateline.story.CopyJudge;
import picocli.CommandLine.Option;

/** What the command line says about copies and stories. */
final class StoryOptions {
  @Option(
      names = "--copy-days",
      paramLabel = "N",
      defaultValue = "" + CopyFinder.DEFAULT_DAYS,
      description =
          "Compare an article with those of so many days before it (default: ${DEFAULT-VALUE}).")
  int copyDays;

  @Option(
      names = "--copy-share",
      paramLabel = "SHARE",
      defaultValue = "" + CopyJudge.DEFAULT_CONTAINMENT,
      description =
          "Share of an article's own words that must stand in another for it to be a copy (default:"
              + " ${DEFAULT-VALUE}).")
  double copyShare;

  /** Refuses what makes no sense. */
  void check() {
    if (copyDays < 0) {
      throw new InputException("--copy-days is %d; give 0 or more".formatted(copyDays));
    }
    if (!(copyShare > 0 && copyShare <= 1)) {
      throw new InputException(
          "--copy-share is %s; give a share above 0, up to 1".formatted(copyShare));
    }
  }
}
