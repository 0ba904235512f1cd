package dateline.corpus.gdelt;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a GDELT file is. All are cells between tabs without quotes, in files that are
 * named .csv; only the Global Knowledge Graph 1.0 comes with a line of column names.
 *
 * @see <a href="https://www.gdeltproject.org/data.html">GDELT's codebooks</a>
 */
public enum GdeltKind {
  /** An article of the Global Knowledge Graph 2.0 or 2.1: 27 columns. */
  GKG_2(27, 27, "gkgrecordid", "date"),
  /** The articles of a day that name the same, in the Global Knowledge Graph 1.0: 11 columns. */
  GKG_1(11, 11, "date", "numarts"),
  /** An event of 1.0: 58 columns, 57 before April 2013, when there was no address yet. */
  EVENTS_1(57, 58, "globaleventid", "sqldate"),
  /** An event of 2.0: 61 columns. */
  EVENTS_2(61, 61, "globaleventid", "sqldate"),
  /** An article's mention of an event of 2.0: 16 columns. */
  MENTIONS(16, 16, "globaleventid", "eventtimedate");

  private final int fewest;
  private final int most;
  private final String firstName;
  private final String secondName;

  GdeltKind(int fewest, int most, String firstName, String secondName) {
    this.fewest = fewest;
    this.most = most;
    this.firstName = firstName;
    this.secondName = secondName;
  }

  /** The name that tables and messages use. */
  public String label() {
    return "gdelt_" + name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a file that begins with a line, of names or of values; none for other files. */
  public static @Nullable GdeltKind of(String firstLine) {
    return of(Parts.ofLine(firstLine));
  }

  /** The kind of a table whose first row, of names or of values, has these cells; or none. */
  public static @Nullable GdeltKind of(List<String> firstRow) {
    for (GdeltKind kind : values()) {
      if (kind.isHeader(firstRow) || kind.isRecord(firstRow)) {
        return kind;
      }
    }
    return null;
  }

  /** Whether a line has the names of this kind's columns; it is no record then. */
  public boolean isHeader(String line) {
    return isHeader(Parts.ofLine(line));
  }

  /** Whether a row has the names of this kind's columns; it is no record then. */
  public boolean isHeader(List<String> row) {
    return hasColumns(row.size())
        && row.get(0).strip().equalsIgnoreCase(firstName)
        && row.get(1).strip().equalsIgnoreCase(secondName);
  }

  boolean hasColumns(int columns) {
    return columns >= fewest && columns <= most;
  }

  /** How many columns a line has, for people. */
  String columns() {
    return fewest == most ? String.valueOf(most) : fewest + " or " + most;
  }

  private boolean isRecord(List<String> row) {
    return hasColumns(row.size())
        && switch (this) {
          case GKG_2 -> isArticle(row);
          case GKG_1 -> isNameSet(row);
          case EVENTS_1, EVENTS_2 -> isEvent(row);
          case MENTIONS -> isMention(row);
        };
  }

  private static boolean isArticle(List<String> row) {
    return row.get(0).matches("\\d{14}-T?\\d{1,9}") && Stamp.instant(row.get(1)) != null;
  }

  private static boolean isNameSet(List<String> row) {
    int tones = Parts.of(row.get(7), ',').size();
    return Stamp.day(row.get(0)) != null
        && Numerals.whole(row.get(1)) != null
        && (tones == 6 || tones == 7);
  }

  private static boolean isEvent(List<String> row) {
    String day = row.get(1);
    return Numerals.whole(row.get(0)) != null
        && Stamp.day(day) != null
        && day.startsWith(row.get(3))
        && row.get(2).equals(day.substring(0, 6));
  }

  private static boolean isMention(List<String> row) {
    return Numerals.whole(row.get(0)) != null
        && Stamp.instant(row.get(1)) != null
        && Stamp.instant(row.get(2)) != null
        && row.get(3).matches("\\d");
  }
}
