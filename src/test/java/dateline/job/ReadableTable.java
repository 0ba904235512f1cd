package dateline.job;

import dateline.spark.Edition;
import dateline.table.Article;
import dateline.table.EntityMention;
import dateline.table.IngestedFile;
import dateline.table.Tables;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A table as text that a person can read: articles by their addresses, files by their names. */
record ReadableTable(Edition edition, Class<? extends Record> table) {
  /** Columns that say nothing to a reader, or depend on where the sample lies. */
  private static final Set<String> LEFT_OUT = Set.of("text", "file");

  /** The rows in order of their key, below a line of column names. */
  List<String> lines(boolean onlyNamed) {
    Dataset<Row> rows = onlyNamed ? named() : edition.read(table);
    Map<String, String> names = names();
    String[] columns =
        Stream.of(rows.columns()).filter(c -> !LEFT_OUT.contains(c)).toArray(String[]::new);
    Stream<String> lines =
        rows
            .select(columns[0], Arrays.copyOfRange(columns, 1, columns.length))
            .collectAsList()
            .stream()
            .map(row -> line(row, names))
            .sorted();
    return Stream.concat(Stream.of(String.join("\t", columns)), lines).toList();
  }

  /** The rows of a reference table that the sample's articles name. */
  private Dataset<Row> named() {
    String key = Tables.key(table).get(0);
    Dataset<Row> used =
        key.equals("entity_id")
            ? edition.read(EntityMention.class).select(key)
            : edition.read(Article.class).select(key);
    return edition.read(table).join(used.distinct(), new String[] {key}, "left_semi");
  }

  private static String line(Row row, Map<String, String> names) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> cell(row.get(i), names))
        .collect(Collectors.joining("\t"));
  }

  private static String cell(Object value, Map<String, String> names) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof Double number
            ? String.format(Locale.ROOT, "%.6f", number)
            : value.toString().replace("\n", "\\n").replace("\t", "\\t");
    return names.getOrDefault(text, text);
  }

  /** Readable names of articles and files by their identifiers. */
  private Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Row article : edition.read(Article.class).select("article_id", "url").collectAsList()) {
      names.put(article.getString(0), article.getString(1).replaceFirst("https://", ""));
    }
    for (Row file : edition.read(IngestedFile.class).select("file_hash", "file").collectAsList()) {
      names.put(file.getString(0), file.getString(1).replaceFirst(".*/", ""));
    }
    return names;
  }
}
