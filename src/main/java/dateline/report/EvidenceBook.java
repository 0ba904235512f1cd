package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.Evidence.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of a report rest on, as it is composed.
 *
 * @param articles those that are quoted, by their identifiers
 * @param entries what was put down so far, by key
 */
public record EvidenceBook(Map<String, ArticleText> articles, Map<String, Evidence> entries) {

  /** A book with nothing in it. */
  public static EvidenceBook of(Map<String, ArticleText> articles) {
    return new EvidenceBook(articles, new LinkedHashMap<>());
  }

  /**
   * Puts down what a figure rests on.
   *
   * @return the key under which the figure names it
   */
  String add(String title, List<Address> places, String sql, @Nullable String command) {
    List<Quote> quotes = new ArrayList<>();
    for (Address place : places.stream().distinct().toList()) {
      @Nullable ArticleText article = articles.get(place.article());
      if (article != null) {
        quotes.add(article.quote(place));
      }
    }
    String key = "e" + entries.size();
    entries.put(key, new Evidence(title, quotes, sql, command));
    return key;
  }

  /** The headline of an article. */
  String title(String article) {
    @Nullable ArticleText text = articles.get(article);
    return text == null ? ArticleText.NO_HEADLINE : text.headline();
  }
}
