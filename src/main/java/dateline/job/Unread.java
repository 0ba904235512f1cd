package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.table.Annotation;
import dateline.table.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;

/** Tells which articles are stored and counted, but not analysed. */
record Unread(Edition edition) {
  /** Languages to name. */
  private static final int MOST = 8;

  private static final String WHY =
      "case when content = 'none' then 'gdelt' when language <> 'en' then language"
          + " else 'text' end";

  /** A line a reason; none where every article is analysed. */
  List<String> lines() {
    List<Row> reasons =
        Execution.collect(
            edition
                .read(Article.class)
                .join(
                    edition.read(Annotation.class).select("article_id"),
                    new String[] {"article_id"},
                    "left_anti")
                .groupBy(expr(WHY).as("why"))
                .count()
                .orderBy(col("count").desc(), col("why")));
    List<String> lines = new ArrayList<>();
    List<Row> languages = reasons.stream().filter(row -> isLanguage(row.getString(0))).toList();
    if (!languages.isEmpty()) {
      lines.add(languages(languages));
    }
    for (Row row : reasons) {
      String articles = Quantity.of(row.getLong(1), "article");
      switch (row.getString(0)) {
        case "gdelt" -> lines.add(articles + " of which only GDELT tells; see --names gdelt");
        case "text" -> lines.add(articles + " with a text, which --names gdelt does not read");
        default -> {}
      }
    }
    return lines;
  }

  private static boolean isLanguage(String why) {
    return !why.equals("gdelt") && !why.equals("text");
  }

  private static String languages(List<Row> languages) {
    long all = languages.stream().mapToLong(row -> row.getLong(1)).sum();
    List<String> named =
        new ArrayList<>(
            languages.stream()
                .limit(MOST)
                .map(row -> String.format(Locale.ROOT, "%,d %s", row.getLong(1), row.getString(0)))
                .toList());
    if (languages.size() > MOST) {
      long others = languages.stream().skip(MOST).mapToLong(row -> row.getLong(1)).sum();
      named.add(String.format(Locale.ROOT, "%,d others", others));
    }
    return "%s in other languages than English (%s)"
        .formatted(Quantity.of(all, "article"), String.join(", ", named));
  }
}
