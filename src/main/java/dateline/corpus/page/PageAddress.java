package dateline.corpus.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page, as far as it tells one page from another.
 *
 * @param host in lower case, without {@code www.}, {@code m.} and {@code amp.}
 * @param path without closing slashes
 * @param query as written; empty for none
 */
record PageAddress(String host, String path, String query) {
  /** No server takes longer ones. */
  private static final int LONGEST = 8_000;

  private static final Pattern MIRROR = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=.+\\..)");

  private static final String YEAR = "(?<![\\d])(?<year>(?:19|20)\\d{2})";
  private static final Pattern SEPARATE =
      Pattern.compile(YEAR + "([/_.-])(?<month>[01]?\\d)\\2(?<day>[0-3]?\\d)(?!\\d)");
  private static final Pattern NAMED =
      Pattern.compile(
          YEAR
              + "([/-])(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\2"
              + "(?<day>[0-3]?\\d)(?!\\d)");
  private static final Pattern DIGITS =
      Pattern.compile(YEAR + "(?<month>[01]\\d)(?<day>[0-3]\\d)(?!\\d)");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** Takes an absolute address apart; none for what has no host. */
  static @Nullable PageAddress of(@Nullable String url) {
    URI uri = uri(url);
    if (uri == null || uri.getHost() == null) {
      return null;
    }
    String host = MIRROR.matcher(uri.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
    return new PageAddress(host, withoutSlashes(uri.getRawPath()), orEmpty(uri.getRawQuery()));
  }

  /** An address in full, read from a page at {@code base}; none for what is none. */
  static @Nullable String absolute(@Nullable String base, String written) {
    URI uri = uri(written);
    if (uri == null) {
      return null;
    }
    URI whole = uri.isAbsolute() ? uri : resolved(base, uri);
    boolean web = whole != null && whole.getHost() != null && isWeb(whole.getScheme());
    return web ? whole.toString() : null;
  }

  /** Whether both lead to the same article: hosts may differ by edition, paths may not. */
  boolean isSameArticle(PageAddress other) {
    if (isHome() || !path.equalsIgnoreCase(other.path)) {
      return false;
    }
    return query.isEmpty() || other.query.isEmpty() || query.equals(other.query);
  }

  boolean isHome() {
    return path.isEmpty() && query.isEmpty();
  }

  /** The day that the path names, as {@code 2024-03-04}; none without one. */
  @Nullable String day() {
    String lower = path.toLowerCase(Locale.ROOT);
    for (Pattern pattern : new Pattern[] {SEPARATE, NAMED, DIGITS}) {
      Matcher matcher = pattern.matcher(lower);
      if (matcher.find()) {
        String day = day(matcher);
        if (PageDate.of(day, null) != null) {
          return day;
        }
      }
    }
    return null;
  }

  private static String day(Matcher matcher) {
    String month = matcher.group("month");
    int number =
        Character.isDigit(month.charAt(0))
            ? Integer.parseInt(month)
            : MONTHS.indexOf(month) / 3 + 1;
    int day = Integer.parseInt(matcher.group("day"));
    return String.format(Locale.ROOT, "%s-%02d-%02d", matcher.group("year"), number, day);
  }

  private static @Nullable URI resolved(@Nullable String base, URI relative) {
    URI from = uri(base);
    return from == null ? null : from.resolve(relative);
  }

  private static @Nullable URI uri(@Nullable String written) {
    if (written == null || written.isBlank() || written.length() > LONGEST) {
      return null;
    }
    try {
      return new URI(written.strip().replaceAll("[\\s\"<>\\\\^`{|}]", "%20"));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean isWeb(@Nullable String scheme) {
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }

  private static String withoutSlashes(@Nullable String path) {
    String whole = orEmpty(path);
    int end = whole.length();
    while (end > 0 && whole.charAt(end - 1) == '/') {
      end--;
    }
    return whole.substring(0, end);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
