package dateline.measure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article adds to one comparison of a period with the period before.
 *
 * @param firstDay of the later period
 * @param day of the article, in either period
 * @param outletId its publisher
 * @param compared whether that one is compared with itself
 * @param storyId what articles on one event share
 * @param distinctId what articles of much the same text share
 * @param originId what articles of one origin share
 * @param entities whom it names, each once
 */
public record CoveredArticle(
    LocalDate firstDay,
    LocalDate day,
    @Nullable String outletId,
    boolean compared,
    String storyId,
    String distinctId,
    String originId,
    List<String> entities) {

  /** The publisher's name, that of all unknown ones together included. */
  String outlet() {
    return outletId == null ? "" : outletId;
  }
}
