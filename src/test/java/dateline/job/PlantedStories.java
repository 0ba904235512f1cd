package dateline.job;

import dateline.spark.Edition;
import dateline.table.Article;
import dateline.table.Origin;
import dateline.table.Outlet;
import dateline.table.StoryArticle;
import dateline.text.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds copies and origins told of the sample against those that its writers planted. */
final class PlantedStories {
  private static final String WIRE = "https://continentalpress.example/";

  /** By the address of an article, that of the article which stands for its origin. */
  private final Map<String, String> origins;

  /** The outlets that each article has something from: its address and a name. */
  private final Set<String> named;

  PlantedStories(Edition edition) {
    var urls = edition.read(Article.class).select("article_id", "url");
    origins =
        edition
            .read(StoryArticle.class)
            .join(urls, "article_id")
            .join(
                urls.selectExpr("article_id as origin_id", "url as origin"),
                new String[] {"origin_id"})
            .select("url", "origin")
            .where("url is not null")
            .collectAsList()
            .stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
    named =
        edition
            .read(Origin.class)
            .join(urls, "article_id")
            .join(
                edition.read(Outlet.class).selectExpr("outlet_id as from_outlet_id", "name"),
                "from_outlet_id")
            .selectExpr("url", "lower(name)")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0) + " " + row.getString(1))
            .collect(Collectors.toSet());
  }

  /** How many were planted, and how many were found. */
  List<String> report() throws IOException {
    Tsv planted = Tsv.read("planted.tsv", Files.readString(Path.of("data/sample/planted.tsv")));
    Set<String> copies = new TreeSet<>();
    int outlets = 0;
    int found = 0;
    for (Tsv.Row row : planted.rows()) {
      String url = row.cell("url");
      if (row.cell("kind").equals("wire_copy") && !url.startsWith(WIRE)) {
        copies.add(url);
      }
      if (row.cell("kind").equals("round_up")) {
        List<String> cited = cited(row).toList();
        outlets += cited.size();
        found += (int) cited.stream().filter(outlet -> isNamed(url, outlet)).count();
      }
    }
    long traced = copies.stream().filter(url -> origins.get(url).startsWith(WIRE)).count();
    return List.of(
        line("wire copies planted", copies.size()),
        line("traced to the wire", traced),
        line("outlets in round-ups planted", outlets),
        line("outlets in round-ups found", found));
  }

  private static Stream<String> cited(Tsv.Row row) {
    return Stream.of(row.cell("detail").split(";", -1))
        .map(name -> name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
  }

  private boolean isNamed(String url, String outlet) {
    return named.stream().anyMatch(one -> one.startsWith(url + " ") && one.endsWith(outlet));
  }

  private static String line(String what, long count) {
    return String.format(Locale.ROOT, "%-28s %d", what, count);
  }
}
