package dateline.corpus.page;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a news page says about its own article, each value with where it stood; none where the page
 * says nothing that can be trusted.
 *
 * @param title without the outlet's name
 * @param author names of people or organisations, several with {@code "; "} between them
 * @param publisher name of the outlet
 * @param published date and time as written where that is ISO 8601, RFC 1123, an epoch or English;
 *     otherwise the day in ISO 8601
 * @param modified date and time of the last change, in the same forms
 * @param language tag as written, such as {@code en-GB} or {@code pt_BR}
 * @param canonicalUrl absolute address that the page gives for itself
 * @param section the outlet's section, as written
 */
public record PageFields(
    @Nullable PageField title,
    @Nullable PageField author,
    @Nullable PageField publisher,
    @Nullable PageField published,
    @Nullable PageField modified,
    @Nullable PageField language,
    @Nullable PageField canonicalUrl,
    @Nullable PageField section) {

  /** Reads a page; the time it takes grows with the page's length only. */
  public static PageFields of(Document page, @Nullable String url) {
    return of(page, url, null);
  }

  /**
   * Reads a page.
   *
   * @param url address that the page was fetched from
   * @param retrieved day on which it was fetched: later dates are not believed
   */
  public static PageFields of(Document page, @Nullable String url, @Nullable LocalDate retrieved) {
    return new FieldReader(page, url, retrieved).fields();
  }
}
