package dateline.job.report;

import dateline.report.ArticleText;
import dateline.table.Article;
import dateline.table.Entity;
import dateline.table.Outlet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * What the figures of a report mention.
 *
 * @param entities names by identifiers
 * @param outlets names by identifiers
 * @param articles by their identifiers
 */
record LookedUp(
    Map<String, String> entities, Map<String, String> outlets, Map<String, ArticleText> articles) {

  private static final String ARTICLES =
      "select article_id, title, publisher, day, url, text from article where article_id in %s";

  static LookedUp of(Tables tables) {
    Asked asked = tables.asked();
    return new LookedUp(
        names(tables, "entity", Entity.class, asked.entities()),
        names(tables, "outlet", Outlet.class, asked.outlets()),
        articles(tables, asked.articles()));
  }

  private static Map<String, String> names(
      Tables tables, String table, Class<? extends Record> rows, Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    if (!ids.isEmpty()) {
      String query =
          "select %1$s_id id, name from %1$s where %1$s_id in %2$s"
              .formatted(table, Tables.list(ids));
      tables
          .rows(query, List.of(rows))
          .forEach(row -> names.put(row.getAs("id"), row.getAs("name")));
    }
    return names;
  }

  private static Map<String, ArticleText> articles(Tables tables, Collection<String> ids) {
    Map<String, ArticleText> articles = new HashMap<>();
    if (!ids.isEmpty()) {
      tables
          .rows(ARTICLES.formatted(Tables.list(ids)), List.of(Article.class))
          .forEach(row -> articles.put(row.getAs("article_id"), article(row)));
    }
    return articles;
  }

  private static ArticleText article(Row row) {
    return new ArticleText(
        row.getAs("article_id"),
        row.getAs("title"),
        row.getAs("publisher"),
        Tables.day(row, "day"),
        row.getAs("url"),
        row.getAs("text"));
  }
}
