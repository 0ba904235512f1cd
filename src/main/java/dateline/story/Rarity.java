package dateline.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How much it tells about an article that it has a subject: the more, the fewer others have it. */
final class Rarity {
  private final Map<String, Integer> articles = new HashMap<>();
  private final int all;

  Rarity(Collection<Report> reports) {
    reports.forEach(
        report -> report.subjects().keySet().forEach(s -> articles.merge(s, 1, Integer::sum)));
    all = reports.size();
  }

  /** How many articles have a subject. */
  int articles(String subject) {
    return articles.getOrDefault(subject, 0);
  }

  /** What a subject weighs in an article that has it so many times. */
  double weight(String subject, int times) {
    return Math.log1p((double) all / Math.max(1, articles(subject))) * (1 + Math.log(times));
  }
}
