package dateline.job;

import dateline.corpus.Columns;
import dateline.corpus.DateOrder;
import dateline.corpus.InputException;
import dateline.corpus.InputFile;
import dateline.corpus.InputFiles;
import dateline.corpus.Intake;
import dateline.corpus.OutletLookup;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the command line says about the articles to load; without one, nothing is loaded. */
final class CorpusOptions {
  /** What a warehouse does with the text of articles. */
  enum Text {
    keep,
    drop
  }

  /** What a command says of its option --corpus. */
  static final String PATHS =
      "Files, folders or patterns, in any format that --format names; also packed as .gz, .bz2, .xz,"
          + " .zst or .zip. A file that was loaded before is passed over.";

  @Option(
      names = "--column",
      paramLabel = "FIELD=COLUMN",
      description =
          "Which column holds title, text, publisher, author, url, date, modified, retrieved,"
              + " language or section, where the name is not a common one. A dot reaches into JSON objects: publisher=source.name.")
  Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "[GLOB=]FORMAT",
      description =
          "Format of files that are not what they look like: csv, json, parquet, text, html, warc,"
              + " feed, sgml, nexis or gdelt. Without it names and first bytes tell.")
  List<String> formats = List.of();

  @Option(
      names = "--date-order",
      paramLabel = "mdy|dmy",
      description = "How to read dates such as 3/4/2024. Without it such articles stay undated.")
  DateOrder dateOrder = DateOrder.NONE;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "Character encoding of files without a byte order mark (default: UTF-8, where records that"
              + " are not UTF-8 are rejected).")
  @Nullable String encoding;

  @Option(
      names = "--publisher",
      paramLabel = "[GLOB=]NAME",
      description =
          "Publisher of articles that do not name theirs, for all files or some. Plain text named"
              + " NAME-2024-03-04.txt or 2024-03-04_NAME.txt, also 2024-03-04_NAME_more.txt, gives"
              + " publisher and date by its name.")
  List<String> publishers = List.of();

  @Option(
      names = "--text",
      paramLabel = "keep|drop",
      defaultValue = "keep",
      description =
          "Whether the warehouse keeps the articles' text, or only what was found in it and where; with"
              + " drop no recurring lines are learnt"
              + " (default: ${DEFAULT-VALUE}).")
  Text text = Text.keep;

  @Option(
      names = "--max-rejected",
      paramLabel = "SHARE",
      defaultValue = "0.2",
      description =
          "Publish nothing when a larger share of the records cannot be read (default:"
              + " ${DEFAULT-VALUE}).")
  double maxRejected;

  @Option(
      names = "--strict-health",
      description =
          "Publish nothing (exit code 3) when the newest days that are loaded are ill: outlets missing,"
              + " far more or fewer articles than on days before, more articles without a date. See"
              + " ingestion_health.")
  boolean strictHealth;

  @Option(
      names = "--again",
      description =
          "Read files that were loaded before once more, such as after a wrong --date-order; what"
              + " they gave before is replaced.")
  boolean again;

  /**
   * Checks what the options' types cannot.
   *
   * @throws InputException when the share of rejected records is none
   */
  void check() {
    if (!(maxRejected >= 0 && maxRejected <= 1)) {
      throw new InputException(
          "--max-rejected %s: give a share between 0 and 1, such as 0.2".formatted(maxRejected));
    }
  }

  boolean keepsText() {
    return text == Text.keep;
  }

  List<InputFile> files(List<String> paths) {
    return InputFiles.find(paths, publishers, formats);
  }

  Intake intake(LocalDate date, OutletLookup outlets) {
    return new Intake(Columns.of(columns), dateOrder, encoding, date, outlets);
  }
}
