package dateline.corpus.gdelt;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where GDELT found a document: an address of the web, or a citation in words. */
final class Identifier {
  private Identifier() {}

  /** The identifier when it is an address of the web; none for anything else. */
  static @Nullable String url(String identifier) {
    String stripped = identifier.strip();
    boolean web =
        stripped.regionMatches(true, 0, "http://", 0, 7)
            || stripped.regionMatches(true, 0, "https://", 0, 8);
    return web && stripped.indexOf(' ') < 0 ? stripped : null;
  }

  /** The site of an address, without www; none where it has no host with a dot. */
  static @Nullable String domain(@Nullable String url) {
    if (url == null) {
      return null;
    }
    int start = url.indexOf("//") + 2;
    String host = url.substring(start, hostEnd(url, start)).toLowerCase(Locale.ROOT);
    String site = host.startsWith("www.") ? host.substring(4) : host;
    return site.indexOf('.') > 0 ? site : null;
  }

  private static int hostEnd(String url, int start) {
    int end = start;
    while (end < url.length() && "/?#:\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
