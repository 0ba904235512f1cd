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
 * @param places where the quotes stand, each once, and their places in a list
 */
public record EvidenceBook(
    Map<String, ArticleText> articles,
    Map<String, Evidence> entries,
    Map<Address, Integer> places) {

  /** So many are quoted at most: a report stays small enough to be sent. */
  private static final int MOST = 1_000;

  /** A book with nothing in it. */
  public static EvidenceBook of(Map<String, ArticleText> articles) {
    return new EvidenceBook(articles, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /**
   * Puts down what a figure rests on.
   *
   * @return the key under which the figure names it
   */
  String add(String title, List<Address> rows, String sql, @Nullable String command) {
    List<Integer> quotes =
        rows.stream()
            .distinct()
            .filter(place -> articles.containsKey(place.article()))
            .filter(place -> places.containsKey(place) || places.size() < MOST)
            .map(place -> places.computeIfAbsent(place, next -> places.size()))
            .toList();
    String key = "e" + entries.size();
    entries.put(key, new Evidence(title, quotes, sql, command));
    return key;
  }

  /** What the figures quote; they name it by its place in this list. */
  public List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    for (Address place : places.keySet()) {
      @Nullable ArticleText article = articles.get(place.article());
      if (article != null) {
        quotes.add(article.quote(place));
      }
    }
    return quotes;
  }

  /** The headline of an article. */
  String title(String article) {
    @Nullable ArticleText text = articles.get(article);
    return text == null ? ArticleText.NO_HEADLINE : text.headline();
  }
}
