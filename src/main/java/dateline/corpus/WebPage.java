package dateline.corpus;

import dateline.corpus.page.MainText;
import dateline.corpus.page.PageBytes;
import dateline.corpus.page.PageField;
import dateline.corpus.page.PageFields;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The article on a web page.
 *
 * @param url address that the page was fetched from; none when nobody says
 * @param retrieved when, as somebody wrote it
 * @param charset character set as the server named it
 */
record WebPage(@Nullable String url, @Nullable String retrieved, @Nullable String charset) {
  /** Where what the archive says, and not the page, comes from. */
  private static final String HTTP = "http";

  /** No day of publication is later than the day after this one. */
  private @Nullable LocalDate day() {
    return retrieved == null ? null : PublicationDate.of(retrieved, DateOrder.NONE).day();
  }

  /**
   * The fields of the article.
   *
   * @throws Fault for a page that holds none
   */
  Function<String, @Nullable Object> fields(byte[] bytes) throws Fault {
    Document page = PageBytes.parse(bytes, charset, url);
    String text = MainText.of(page);
    if (text.isBlank()) {
      throw new Fault("no_article", "the page holds no text of an article");
    }
    PageFields said = PageFields.of(page, url, day());
    Map<String, Object> fields = new HashMap<>();
    fields.put(Columns.TEXT, text);
    put(fields, Columns.TITLE, said.title());
    put(fields, Columns.AUTHOR, said.author());
    put(fields, Columns.PUBLISHER, said.publisher());
    put(fields, Columns.DATE, said.published());
    put(fields, Columns.MODIFIED, said.modified());
    put(fields, Columns.LANGUAGE, said.language());
    put(fields, Columns.SECTION, said.section());
    if (retrieved != null) {
      fields.put(Columns.RETRIEVED, new Sourced(retrieved, HTTP));
    }
    String address = address(said.canonicalUrl());
    if (address != null) {
      fields.put(Columns.URL, address);
    }
    return fields::get;
  }

  private static void put(Map<String, Object> fields, String field, @Nullable PageField found) {
    if (found != null) {
      fields.put(field, new Sourced(found.value(), found.origin().label()));
    }
  }

  /** The address that the page gives for itself, where that is one of the same publisher's. */
  private @Nullable String address(@Nullable PageField canonical) {
    WebAddress fetched = url == null ? null : WebAddress.of(url);
    WebAddress own = canonical == null ? null : WebAddress.of(canonical.value());
    boolean article = own != null && own.canonical() != null;
    boolean same = fetched == null || (own != null && own.domain().equals(fetched.domain()));
    return canonical != null && article && same ? canonical.value() : url;
  }
}
