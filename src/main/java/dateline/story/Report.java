package dateline.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is known of an article when its story and its origin are told.
 *
 * @param article what it is compared with others by
 * @param subjects the names, places and numbers of its text, and how often it has each
 * @param citations the other outlets that it cites, the most cited first
 */
public record Report(
    SketchedArticle article, Map<String, Integer> subjects, List<Citation> citations) {

  /**
   * The order in which articles are told: day by day; an agency's own text before those that may be
   * copies of it; those whose hour is known in its order, the others by length, for texts are cut
   * more often than they grow.
   */
  static final Comparator<Report> IN_ORDER =
      Comparator.comparing(
              (Report report) -> report.article.day(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(report -> !report.article.isAgencyCopy())
          .thenComparing(
              report -> report.article.toTheDay() ? null : report.article.publishedAt(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(report -> -report.article.sketch().size())
          .thenComparing(Report::id);

  /**
   * An outlet that an article cites.
   *
   * @param outletId the outlet
   * @param share of all that the article attributes
   * @param leads whether the article begins with what the outlet has reported
   */
  public record Citation(String outletId, double share, boolean leads) {}

  public Report {
    subjects = Map.copyOf(subjects);
    citations = List.copyOf(citations);
  }

  String id() {
    return article.articleId();
  }
}
