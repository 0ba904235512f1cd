package dateline.entity;

import dateline.text.Tsv;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Merges knowledge files. A later file adds rows, replaces those with the same identifier, removes
 * a row by {@code -identifier}, and takes names away from whoever has them by a row {@code -} with
 * the names as aliases.
 */
final class Revisions {
  private static final String REMOVE = "-";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final List<String> NAME_COLUMNS = List.of("aliases", "demonyms");

  private final String idColumn;
  private final Map<String, Revised> rows = new LinkedHashMap<>();

  /**
   * A row that stands after all files are read.
   *
   * @param file which file it is from, counted from 0
   * @param removed names taken away from it
   */
  record Revised(Tsv.Row row, int file, Set<String> removed) {
    /** Knowledge for a row of the first file, user for one of the others. */
    String origin() {
      return file == 0 ? "knowledge" : "user";
    }

    /** The names in a column that were not taken away, as written. */
    List<String> names(String column) {
      return row.parts(column).stream().filter(written -> !isRemoved(written)).toList();
    }

    /** A name taken away without a period goes with all of its periods. */
    private boolean isRemoved(String written) {
      return removed.contains(written) || removed.contains(Dated.words(written));
    }

    private boolean has(String name) {
      return Stream.concat(Stream.of(row.cell("name")), others())
          .anyMatch(written -> name.equals(written) || name.equals(Dated.words(written)));
    }

    private Stream<String> others() {
      return NAME_COLUMNS.stream().flatMap(column -> row.parts(column).stream());
    }
  }

  private Revisions(String idColumn) {
    this.idColumn = idColumn;
  }

  /** The rows that stand after all files, the first being Dateline's own, in order. */
  static List<Revised> of(String idColumn, Tsv... files) {
    Revisions revisions = new Revisions(idColumn);
    for (int i = 0; i < files.length; i++) {
      revisions.read(files[i].requires(idColumn, "name"), i);
    }
    return List.copyOf(revisions.rows.values());
  }

  private void read(Tsv file, int number) {
    Set<String> seen = new HashSet<>();
    for (Tsv.Row row : file.rows()) {
      String id = row.cell(idColumn);
      if (!seen.add(id) && !id.equals(REMOVE)) {
        throw row.error(
            "%s %s is given twice in this file; keep one of the rows".formatted(idColumn, id));
      }
      read(row, id, number);
    }
  }

  private void read(Tsv.Row row, String id, int number) {
    if (id.equals(REMOVE)) {
      removeNames(row);
    } else if (id.startsWith(REMOVE)) {
      remove(row, id.substring(REMOVE.length()));
    } else {
      rows.put(id, revised(row, id, number));
    }
  }

  private Revised revised(Tsv.Row row, String id, int number) {
    if (!SLUG.matcher(id).matches()) {
      throw row.error(
          "%s \"%s\" must be small letters, digits and single hyphens".formatted(idColumn, id));
    }
    if (row.cell("name").isEmpty()) {
      throw row.error("%s has no name; fill in the name column".formatted(id));
    }
    return new Revised(row, number, new HashSet<>());
  }

  private void remove(Tsv.Row row, String id) {
    if (rows.remove(id) == null) {
      throw row.error(
          "there is no %s to remove; leave the row out or correct the %s".formatted(id, idColumn));
    }
  }

  private void removeNames(Tsv.Row row) {
    List<String> names = new ArrayList<>(row.parts("aliases"));
    if (names.isEmpty()) {
      throw row.error("a row \"-\" takes names away; give them in the column aliases");
    }
    names.forEach(name -> removeName(row, name));
  }

  private void removeName(Tsv.Row row, String name) {
    List<Revised> holders = rows.values().stream().filter(holder -> holder.has(name)).toList();
    if (holders.isEmpty()) {
      throw row.error("nobody has the name \"%s\"; leave it out".formatted(name));
    }
    holders.forEach(holder -> holder.removed().add(name));
  }
}
