package dateline.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How well articles were found in pages.
 *
 * @param pages how many
 * @param precision the mean over pages in which something was found
 * @param recall the mean over pages in which something is
 * @param megabytesPerSecond HTML parsed and read by one core
 */
record PageScores(int pages, double precision, double recall, double megabytesPerSecond) {

  static PageScores of(List<Shingles> pages, double megabytesPerSecond) {
    double precision =
        pages.stream()
            .filter(Shingles::isFound)
            .mapToDouble(Shingles::precision)
            .average()
            .orElse(0);
    double recall =
        pages.stream().filter(Shingles::isThere).mapToDouble(Shingles::recall).average().orElse(0);
    return new PageScores(pages.size(), precision, recall, megabytesPerSecond);
  }

  /** The harmonic mean of both means. */
  @JsonProperty
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
