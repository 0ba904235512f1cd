package dateline.job;

import dateline.spark.Edition;
import dateline.table.Article;
import dateline.table.Attribution;
import dateline.text.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Holds the attributions found in the sample against those that its writers planted. */
final class PlantedAttributions {
  private final Map<String, List<Row>> foundByUrl = new HashMap<>();
  private int planted;
  private int cues;
  private int sources;
  private int classes;

  PlantedAttributions(Edition edition) {
    edition
        .read(Attribution.class)
        .join(edition.read(Article.class).select("article_id", "url"), "article_id")
        .orderBy("url", "start")
        .collectAsList()
        .forEach(
            row -> foundByUrl.computeIfAbsent(row.getAs("url"), url -> new ArrayList<>()).add(row));
  }

  /** How many were planted and found, and how many were found that nobody planted. */
  List<String> report() throws IOException {
    String content = Files.readString(Path.of("data/sample/planted.tsv"));
    for (Tsv.Row row : Tsv.read("planted.tsv", content).rows()) {
      if (row.cell("kind").equals("attribution")) {
        compare(row);
      }
    }
    int others = foundByUrl.values().stream().mapToInt(List::size).sum();
    return List.of(
        line("planted", planted),
        line("cue found", cues),
        line("with the source as written", sources),
        line("in the class", classes),
        line("found besides", others));
  }

  private void compare(Tsv.Row row) {
    planted++;
    List<Row> found = foundByUrl.getOrDefault(row.cell("url"), List.of());
    found.stream()
        .filter(candidate -> sameCue(candidate, row.cell("text")))
        .findFirst()
        .ifPresent(
            match -> {
              found.remove(match);
              count(match, row.parts("detail"));
            });
  }

  private void count(Row match, List<String> detail) {
    cues++;
    String source = match.getAs("source");
    boolean nobody = detail.size() == 2;
    sources += nobody ? (source == null ? 1 : 0) : overlap(source, detail.get(0)) ? 1 : 0;
    classes += match.getAs("cue_class").equals(detail.get(detail.size() - 2)) ? 1 : 0;
  }

  private static boolean sameCue(Row found, String planted) {
    String cue = found.<String>getAs("cue").toLowerCase(Locale.ROOT);
    String expected = planted.toLowerCase(Locale.ROOT);
    return cue.contains(expected) || expected.contains(cue);
  }

  private static boolean overlap(String found, String planted) {
    return found != null && (found.contains(planted) || planted.contains(found));
  }

  private static String line(String what, int count) {
    return "%-28s %d".formatted(what, count);
  }
}
