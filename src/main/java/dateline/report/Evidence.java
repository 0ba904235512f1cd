package dateline.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure rests on.
 *
 * @param title what figure that is
 * @param quotes some of its rows: places in the report's quotes
 * @param sql all of its rows, as DuckDB finds them
 * @param command the same in a terminal; null where no command shows them
 */
public record Evidence(String title, List<Integer> quotes, String sql, @Nullable String command) {

  /**
   * A place in an article.
   *
   * @param title headline of the article
   * @param publisher who published it
   * @param day when; null where that is not known
   * @param url where; null where there is none that a page may link to
   * @param before what stands before the marked words in their sentence; null without a text
   * @param marked the words that count
   * @param after what stands after them
   * @param address article and offsets
   */
  public record Quote(
      String title,
      String publisher,
      @Nullable String day,
      @Nullable String url,
      @Nullable String before,
      @Nullable String marked,
      @Nullable String after,
      String address) {}

  /**
   * Where words stand.
   *
   * @param article identifier of the article
   * @param start offset of the first character in its text
   * @param end offset after the last; the same as start: the headline stands for the article
   */
  public record Address(String article, int start, int end) {
    /** The whole article, which its headline stands for. */
    public static Address whole(String article) {
      return new Address(article, 0, 0);
    }
  }
}
