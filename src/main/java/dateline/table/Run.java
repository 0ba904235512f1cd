package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Table(row = "one run that published an edition", layout = Layout.WHOLE)
public record Run(
    @Key @Means("Edition that the run published.") long edition,
    @Means("Date of the run, as given or the day it ran.") LocalDate date,
    @Means("When it began.") Instant started,
    @Means("Seconds from its beginning until the edition was ready to be published.")
        double seconds,
    @Means("Version of Dateline.") String version,
    @Means("Version of the knowledge that articles were read with: SHA-256 of all its files.")
        String knowledge,
    @Means("How names were looked for in every article: fast or accurate.") String names,
    @Means("How sentiment was told in every article: lexicon, linear, fast or accurate.")
        String sentiment,
    @Means("Days that articles were compared back to find what they copy.") int copyDays,
    @Means("Share of an article's own words that stands in another when it is a copy of it.")
        double copyShare,
    @Means("The command and its options.") String command,
    @Means("Input files read.") long files,
    @Means("Records read: stored + duplicate + updated + rejected.") long records,
    @Means("Records that became rows of article.") long stored,
    @Means("Records of articles that other records give as well.") long duplicate,
    @Means("Records that give another text or a newer date of an article.") long updated,
    @Means("Records that could not be read.") long rejected,
    @Means("Rows of each table in the edition.") List<TableRows> tables) {

  /** Rows of one table. */
  public record TableRows(
      @Means("Name of the table.") String table, @Means("Its rows.") long rows) {}

  public Run {
    require(edition > 0, "editions count from 1");
    require(
        records == stored + duplicate + updated + rejected,
        "read = stored + duplicate + updated + rejected");
    tables = List.copyOf(tables);
  }
}
