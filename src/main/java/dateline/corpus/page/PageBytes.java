package dateline.corpus.page;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

public final class PageBytes {
  public static Document parse(byte[] bytes, @Nullable String charset, @Nullable String url) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "");
  }
}
