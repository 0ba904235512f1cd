package dateline.job;

import dateline.spark.Edition;
import dateline.table.Article;
import dateline.table.Attribution;
import dateline.table.Entity;
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
  private final Map<String, String> names = new HashMap<>();
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
    edition
        .read(Entity.class)
        .collectAsList()
        .forEach(row -> names.put(row.getAs("entity_id"), row.getAs("name")));
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
        line("with the source", sources),
        line("in the class", classes),
        line("found besides", others));
  }

  private void compare(Tsv.Row row) {
    planted++;
    List<Row> found = foundByUrl.getOrDefault(row.cell("url"), List.of());
    List<String> detail = row.parts("detail");
    List<Row> alike =
        found.stream().filter(candidate -> sameCue(candidate, row.cell("text"))).toList();
    alike.stream()
        .filter(candidate -> isSource(candidate, detail))
        .findFirst()
        .or(() -> alike.stream().findFirst())
        .ifPresent(
            match -> {
              found.remove(match);
              count(match, detail);
            });
  }

  private void count(Row match, List<String> detail) {
    cues++;
    sources += isSource(match, detail) ? 1 : 0;
    classes += match.getAs("cue_class").equals(detail.get(detail.size() - 2)) ? 1 : 0;
  }

  /** As written; or the planted name of whom a pronoun stands for. */
  private boolean isSource(Row found, List<String> detail) {
    if (detail.size() == 2) {
      return found.getAs("source") == null;
    }
    String planted = detail.get(0);
    String name = names.get(found.<String>getAs("source_entity_id"));
    return overlap(found.getAs("source"), planted) || overlap(name, planted);
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
