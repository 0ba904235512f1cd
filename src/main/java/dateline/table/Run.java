package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(row = "one run that published an edition", layout = Layout.WHOLE)
public record Run(
    @Key @Means("Edition that the run published.") long edition,
    @Means("Date of the run, as given or the day it ran.") LocalDate date,
    @Means("When it began.") Instant started,
    @Means("Seconds from its beginning until the edition was ready to be published.")
        double seconds,
    @Means(
            "Seconds of processors that it used until then: of the driver's process, and of the tasks"
                + " where executors are processes of their own.")
        double cpuSeconds,
    @Means(
            "The fullest that the driver's heap can have been: the sum of what its parts held most,"
                + " at most all that it may hold.")
        long peakHeapBytes,
    @Means(
            "The fullest heap of an executor that tasks told of; empty where the driver's process is"
                + " the executor.")
        @Nullable Long executorPeakHeapBytes,
    @Means("Version of Dateline.") String version,
    @Means("Version of Spark.") String sparkVersion,
    @Means("Version of Java that the driver ran on.") String javaVersion,
    @Means("Version of the knowledge that articles were read with: SHA-256 of all its files.")
        String knowledge,
    @Means("How names were looked for in every article: fast, accurate or gdelt.") String names,
    @Means("How sentiment was told in every article: lexicon, linear, fast or accurate.")
        String sentiment,
    @Means("Days that articles were compared back to find what they copy.") int copyDays,
    @Means("Share of an article's own words that stands in another when it is a copy of it.")
        double copyShare,
    @Means("The command and its options.") String command,
    @Means(
            "Why it ran, all that holds: new files; files again; knowledge changed; options for copies"
                + " changed; backfill with its days; rebuild; table with its name.")
        List<String> why,
    @Means("Every option of the command as it was in effect, given or by default.")
        List<Setting> options,
    @Means("The settings of Spark that were set; what may be a secret is not told.")
        List<Setting> sparkSettings,
    @Means("Input files read.") long files,
    @Means("Size of these files in bytes, as they are packed.") long inputBytes,
    @Means("Records read: stored + duplicate + updated + rejected.") long records,
    @Means("Records that became rows of article.") long stored,
    @Means("Records of articles that other records give as well.") long duplicate,
    @Means("Records that give another text or a newer date of an article.") long updated,
    @Means("Records that could not be read.") long rejected,
    @Means("Articles that the edition before does not have.") long articlesNew,
    @Means(
            "Those of them that came late: their day is before the newest day, up to its run's own"
                + " date, of which the edition before has articles.")
        long articlesLate,
    @Means("Articles that have another text than in the edition before.") long articlesChanged,
    @Means(
            "Articles of which the same text was read anew: with other knowledge or another model,"
                + " with other recurring lines cut out of it, or because a command asked for it.")
        long articlesReadAnew,
    @Means("Articles of the edition before that this one does not have.") long articlesRemoved,
    @Means(
            "Days with articles of which a table has other rows than in the edition before, together"
                + " with the days in the same files.")
        long daysChanged,
    @Means("The first of these days.") @Nullable LocalDate firstDayChanged,
    @Means("The last of these days.") @Nullable LocalDate lastDayChanged,
    @Means("Size of the edition in bytes, without this table, with files it shares with others.")
        long bytes,
    @Means("What was made, in order.") List<Stage> stages,
    @Means("Rows of each table in the edition.") List<TableRows> tables) {

  /** An option, or a setting. */
  public record Setting(
      @Means("Its name.") String name, @Means("Its value as text.") String value) {}

  /** The making of one table. */
  public record Stage(
      @Means("Name of the table, be it one that only the run itself reads.") String table,
      @Means("Rows that were written.") long rows,
      @Means("Seconds that it took.") double seconds,
      @Means("Seconds of processors that it used; see cpu_seconds.") double cpuSeconds) {}

  /** Rows of one table. */
  public record TableRows(
      @Means("Name of the table.") String table,
      @Means("Its rows.") long rows,
      @Means("Whether its rows are others than in the edition before.") boolean changed) {}

  public Run {
    require(edition > 0, "editions count from 1");
    require(
        records == stored + duplicate + updated + rejected,
        "read = stored + duplicate + updated + rejected");
    require(articlesLate <= articlesNew, "late articles are new ones");
    why = List.copyOf(why);
    options = List.copyOf(options);
    sparkSettings = List.copyOf(sparkSettings);
    stages = List.copyOf(stages);
    tables = List.copyOf(tables);
  }
}
