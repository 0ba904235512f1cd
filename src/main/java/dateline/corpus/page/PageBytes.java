package dateline.corpus.page;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

public final class PageBytes {
  public static Document parse(byte[] bytes, @Nullable String charset, @Nullable String url) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "");
  }
}
