package dateline.spark;

import dateline.table.Run;
import dateline.table.Run.TableRows;
import dateline.table.Table.Layout;
import dateline.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an edition in the making holds, beside what the edition before does. The same rows make the
 * same pages: where those are others, the rows are, or another version of a library wrote them.
 *
 * @param tables the rows of each table but the runs', which is the last to be made
 * @param bytes size of all their files
 * @param changedSpans the spans of days of which a table has other rows than before
 */
public record Contents(List<TableRows> tables, long bytes, Set<String> changedSpans) {

  /** The files of one table: those of the edition, and those of the one before it. */
  record TableFiles(Class<? extends Record> table, List<Location> now, List<Location> before) {}

  static Contents of(List<TableFiles> files) throws IOException {
    List<TableRows> tables = new ArrayList<>();
    Set<String> changedSpans = new TreeSet<>();
    long bytes = 0;
    for (TableFiles of : files) {
      if (of.table != Run.class) {
        Set<String> changed = changed(of.now, of.before);
        String name = Tables.name(of.table);
        tables.add(new TableRows(name, Footers.rows(of.now), !changed.isEmpty()));
        for (Location file : of.now) {
          bytes += file.bytes();
        }
        if (Tables.layout(of.table) == Layout.BY_DAY) {
          changedSpans.addAll(changed);
        }
      }
    }
    return new Contents(tables, bytes, changedSpans);
  }

  /** The spans whose files hold other rows. */
  private static Set<String> changed(List<Location> now, List<Location> before) throws IOException {
    Map<String, List<Location>> nowBySpan = bySpan(now, before);
    Map<String, List<Location>> beforeBySpan = bySpan(before, now);
    Set<String> spans = new TreeSet<>(nowBySpan.keySet());
    spans.addAll(beforeBySpan.keySet());
    Set<String> changed = new TreeSet<>();
    for (String span : spans) {
      List<Location> made = nowBySpan.getOrDefault(span, List.of());
      List<Location> replaced = beforeBySpan.getOrDefault(span, List.of());
      if (!isSame(made, replaced) && Footers.rows(made) + Footers.rows(replaced) > 0) {
        changed.add(span);
      }
    }
    return changed;
  }

  /** Files by span, but for those that others are too. */
  private static Map<String, List<Location>> bySpan(List<Location> files, List<Location> others) {
    Set<Location> shared = Set.copyOf(others);
    Map<String, List<Location>> bySpan = new HashMap<>();
    for (Location file : files) {
      if (!shared.contains(file)) {
        bySpan.computeIfAbsent(Edition.span(file), span -> new ArrayList<>()).add(file);
      }
    }
    return bySpan;
  }

  private static boolean isSame(List<Location> files, List<Location> others) throws IOException {
    if (files.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < files.size(); i++) {
      if (!Footers.haveSameRows(files.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
