package dateline.job;

import dateline.spark.Edition;
import dateline.table.Article;
import dateline.table.Outlet;
import dateline.table.WireCredit;
import dateline.text.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;

/** Holds the wire credits found in the sample against those that its writers planted. */
final class PlantedCredits {
  private final List<Row> found;
  private int planted;
  private int places;
  private int agencies;

  PlantedCredits(Edition edition) {
    found =
        new ArrayList<>(
            edition
                .read(WireCredit.class)
                .join(edition.read(Article.class).select("article_id", "url"), "article_id")
                .join(
                    edition.read(Outlet.class).selectExpr("outlet_id as agency_id", "name"),
                    new String[] {"agency_id"},
                    "left")
                .orderBy("url", "ordinal")
                .collectAsList());
  }

  /** How many were planted and found, and how many were found that nobody planted. */
  List<String> report() throws IOException {
    String content = Files.readString(Path.of("data/sample/planted.tsv"));
    for (Tsv.Row row : Tsv.read("planted.tsv", content).rows()) {
      if (row.cell("kind").equals("wire_credit")) {
        compare(row);
      }
    }
    return List.of(
        line("credits planted", planted),
        line("credits found", places),
        line("with the agency", agencies),
        line("credits found besides", found.size()));
  }

  private void compare(Tsv.Row row) {
    planted++;
    found.stream()
        .filter(one -> one.getAs("url").equals(row.cell("url")))
        .filter(one -> one.getAs("credit").equals(row.cell("text")))
        .findFirst()
        .ifPresent(
            match -> {
              found.remove(match);
              places++;
              agencies += isAgency(match, row.cell("detail")) ? 1 : 0;
            });
  }

  private static boolean isAgency(Row found, String detail) {
    String name = found.getAs("name");
    boolean own = found.<Boolean>getAs("own");
    return switch (detail) {
      case "own dateline of the agency" -> own;
      case "no agency named" -> name == null && !own;
      default -> detail.equals(name) && !own;
    };
  }

  private static String line(String what, int count) {
    return String.format(Locale.ROOT, "%-28s %d", what, count);
  }
}
