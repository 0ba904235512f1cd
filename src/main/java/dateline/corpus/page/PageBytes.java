package dateline.corpus.page;

import java.nio.charset.Charset;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses a page from its bytes, as far as any page that people read goes, so that none hurts. */
public final class PageBytes {
  /** The deepest text in 388 news pages stands 52 elements deep. */
  private static final int DEEPEST = 100;

  /**
   * The largest of them has 8,100 tags. Tables nested without end take time by the square of their
   * number.
   */
  private static final int MOST_TAGS = 100_000;

  private PageBytes() {}

  /**
   * The page. What is nested deeper than {@value #DEEPEST} elements stands beside them, what
   * follows {@value #MOST_TAGS} tags is left out; no bytes are refused.
   *
   * @param charset what the server said its charset is, if it did
   * @param url where the page is from, so that its links can be resolved
   */
  public static Document parse(byte[] bytes, @Nullable String charset, @Nullable String url) {
    Charset used = PageCharset.of(bytes, charset);
    int start = PageCharset.markLength(bytes);
    String html = new String(bytes, start, bytes.length - start, used);
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    return parser.parseInput(
        TagNames.shortened(html.substring(0, end(html))), url == null ? "" : url);
  }

  private static int end(String html) {
    int tags = 0;
    int at = html.indexOf('<');
    while (at >= 0) {
      if (++tags > MOST_TAGS) {
        return at;
      }
      at = html.indexOf('<', at + 1);
    }
    return html.length();
  }
}
