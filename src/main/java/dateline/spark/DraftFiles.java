package dateline.spark;

import dateline.table.Table.Layout;
import dateline.table.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which files each table of an edition in the making has: those made, and those taken over. */
final class DraftFiles {
  private final DraftFolder made;
  private final @Nullable Edition before;
  private final TouchedDays touched;

  /** The tables that are made, each with the spans that were touched then. */
  private final Map<Class<?>, Set<String>> written = new HashMap<>();

  DraftFiles(DraftFolder made, @Nullable Edition before, TouchedDays touched) {
    this.made = made;
    this.before = before;
    this.touched = touched;
  }

  /** Notes that a table is made: of the days touched so far if it is kept by day. */
  void written(Class<? extends Record> table) {
    written.put(table, touched.touched());
  }

  /** Those of all rows. */
  List<Location> all(Class<? extends Record> table) {
    List<Location> files = new ArrayList<>(made.files(table));
    files.addAll(takenOver(table));
    return files;
  }

  /** Those of the touched days if the table is kept by day, else all. */
  List<Location> ofTouched(Class<? extends Record> table) {
    List<Location> files = new ArrayList<>(made.files(table));
    files.addAll(onlyTouched(table, takenOver(table)));
    return files;
  }

  /** All files of the edition before. */
  List<Location> before(Class<? extends Record> table) {
    return before == null ? List.of() : before.files(table);
  }

  /** Those of the edition before: of the touched days if the table is kept by day. */
  List<Location> touchedBefore(Class<? extends Record> table) {
    return onlyTouched(table, before(table));
  }

  /** The file without rows that a table has in the edition before, if it has none with rows. */
  List<Location> emptyBefore(Class<? extends Record> table) {
    return before(table).stream().filter(DraftFiles::isEmpty).toList();
  }

  private List<Location> onlyTouched(Class<? extends Record> table, List<Location> files) {
    return Tables.layout(table) == Layout.BY_DAY
        ? files.stream().filter(file -> touched.contains(Edition.span(file))).toList()
        : files;
  }

  /** The files of the edition before that this one keeps, as things stand. */
  private List<Location> takenOver(Class<? extends Record> table) {
    @Nullable Set<String> anew = written.get(table);
    if (anew != null && Tables.layout(table) != Layout.BY_DAY) {
      return List.of();
    }
    return before(table).stream()
        .filter(file -> anew == null || !anew.contains(Edition.span(file)))
        .filter(file -> !isEmpty(file))
        .toList();
  }

  private static boolean isEmpty(Location file) {
    return Edition.span(file).equals(Spans.EMPTY);
  }
}
