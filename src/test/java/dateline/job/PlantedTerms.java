package dateline.job;

import dateline.spark.Edition;
import dateline.table.Article;
import dateline.table.LoadedTerm;
import dateline.text.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;

/** Holds the loaded terms found in the sample against those that its writers planted. */
final class PlantedTerms {
  private static final String MARKS = "[\"'\u201C\u201D\u00AB\u00BB]";

  private final List<Row> found;
  private int planted;
  private int places;
  private int sentences;
  private int adoptions;
  private int own;
  private int scares;
  private int keptAway;

  PlantedTerms(Edition edition) {
    found =
        new ArrayList<>(
            edition
                .read(LoadedTerm.class)
                .join(
                    edition.read(Article.class).select("article_id", "url", "text", "body_start"),
                    "article_id")
                .orderBy("url", "start")
                .collectAsList());
  }

  /** How many were planted and found, and in which voice. */
  List<String> report() throws IOException {
    String content = Files.readString(Path.of("data/sample/planted.tsv"));
    for (Tsv.Row row : Tsv.read("planted.tsv", content).rows()) {
      switch (row.cell("kind")) {
        case "adoption" -> adoption(row);
        case "scare_quote" -> scare(row);
        case "loaded_term" -> term(row);
        default -> {}
      }
    }
    return List.of(
        line("loaded terms planted", planted),
        line("loaded terms found", places),
        line("loaded sentences without one", sentences),
        line("own uses planted", adoptions),
        line("own uses found", own),
        line("terms in scare quotes", scares),
        line("not taken for own", keptAway));
  }

  /** A word that a side's outlet uses; or a whole sentence of praise or blame, which is no term. */
  private void term(Tsv.Row row) {
    if (row.cell("detail").startsWith("own voice")) {
      sentences++;
      return;
    }
    planted++;
    boolean headline = row.cell("detail").endsWith("headline");
    Optional<Row> match =
        at(row, one -> isHeadline(one) == headline && isWord(one, row.cell("text")));
    match.ifPresent(found::remove);
    places += match.isPresent() ? 1 : 0;
  }

  private void adoption(Tsv.Row row) {
    adoptions++;
    boolean isOwn =
        at(row, one -> isInside(one, row.cell("text")) && one.getAs("voice").equals("own"))
            .isPresent();
    own += isOwn ? 1 : 0;
  }

  private void scare(Tsv.Row row) {
    String marked = row.cell("text").replaceAll("^.*?(?=" + MARKS + ")", "");
    Optional<Row> match = at(row, one -> isInside(one, marked));
    scares += match.isPresent() ? 1 : 0;
    keptAway += match.filter(one -> !one.getAs("voice").equals("own")).isPresent() ? 1 : 0;
  }

  private Optional<Row> at(Tsv.Row row, Predicate<Row> condition) {
    return found.stream()
        .filter(one -> one.getAs("url").equals(row.cell("url")))
        .filter(condition)
        .findFirst();
  }

  private static boolean isHeadline(Row found) {
    return found.<Integer>getAs("start") < found.<Integer>getAs("body_start");
  }

  private static boolean isWord(Row found, String planted) {
    String words =
        found
            .<String>getAs("text")
            .substring(found.<Integer>getAs("start"), found.<Integer>getAs("end"))
            .toLowerCase(Locale.ROOT);
    return planted.toLowerCase(Locale.ROOT).contains(words);
  }

  private static boolean isInside(Row found, String planted) {
    int start = found.<String>getAs("text").indexOf(planted);
    return start >= 0
        && found.<Integer>getAs("start") >= start
        && found.<Integer>getAs("start") < start + planted.length();
  }

  private static String line(String what, int count) {
    return String.format(Locale.ROOT, "%-28s %d", what, count);
  }
}
