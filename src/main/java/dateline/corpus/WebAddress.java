package dateline.corpus;

import dateline.text.Tsv;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of an article, taken apart.
 *
 * @param web whether it begins with http or https
 * @param host host in lower case, with its port unless that is the usual one
 * @param path path without closing slashes
 * @param query parameters without their question mark, as written
 */
record WebAddress(boolean web, String host, String path, String query) {
  private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]{0,15}:(?://)?");
  private static final Pattern HOST =
      Pattern.compile(
          "[\\p{L}\\p{N}_-]{1,63}(?:\\.[\\p{L}\\p{N}_-]{1,63}){1,20}\\.?(?::\\d{1,5})?");

  /** No server takes longer ones; keeps the patterns from hostile text. */
  private static final int LONGEST = 8_000;

  /** Hosts that serve the same pages as the host without them. */
  private static final Pattern MIRROR = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=.+\\..)");

  /** Names under which countries give out domains. */
  private static final Set<String> SECOND_LEVEL =
      Set.of(
          "ac", "co", "com", "edu", "go", "gob", "gov", "gouv", "in", "info", "mil", "ne", "net",
          "nom", "or", "org");

  private record Tracking(Pattern parameter, String domain) {}

  private static final List<Tracking> TRACKING =
      Tsv.shipped("tracking-parameters.tsv").requires("parameter", "domain").rows().stream()
          .map(row -> new Tracking(pattern(row.cell("parameter")), row.cell("domain")))
          .toList();

  /** Takes an address apart; none for what has no host. */
  static @Nullable WebAddress of(String url) {
    String trimmed = url.strip();
    if (trimmed.length() > LONGEST) {
      return null;
    }
    boolean web =
        trimmed.regionMatches(true, 0, "http://", 0, 7)
            || trimmed.regionMatches(true, 0, "https://", 0, 8);
    String rest = web ? SCHEME.matcher(trimmed).replaceFirst("") : trimmed;
    rest = rest.substring(0, until(rest, "#"));
    int end = until(rest, "/?");
    String host = host(rest.substring(0, end));
    if (!HOST.matcher(host).matches()) {
      return null;
    }
    int question = end + until(rest.substring(end), "?");
    String path = withoutSlashes(rest.substring(end, question));
    String query = rest.substring(Math.min(question + 1, rest.length()));
    return new WebAddress(web, host, path, query);
  }

  /**
   * The one form of all addresses of an article: without scheme, mirror, fragment and parameters
   * that only say where the reader came from; none for home pages and what is not on the web.
   */
  @Nullable String canonical() {
    String parameters =
        Arrays.stream(query.split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !tracks(parameter))
            .sorted()
            .collect(Collectors.joining("&"));
    boolean article = web && !(path.isEmpty() && parameters.isEmpty());
    if (!article) {
      return null;
    }
    String page = MIRROR.matcher(host).replaceFirst("") + path;
    return parameters.isEmpty() ? page : page + "?" + parameters;
  }

  /** The domain that somebody registered: {@code example.co.uk} for {@code news.example.co.uk}. */
  String domain() {
    String name = host.replaceFirst(":\\d+$", "");
    String[] labels = name.split("\\.", -1);
    int count = labels.length;
    if (count < 3 || name.matches("[\\d.]+")) {
      return name;
    }
    boolean country = labels[count - 1].length() == 2 && SECOND_LEVEL.contains(labels[count - 2]);
    int kept = country || isShared(labels[count - 2] + "." + labels[count - 1]) ? 3 : 2;
    return String.join(".", Arrays.copyOfRange(labels, count - kept, count));
  }

  /** Domains whose subdomains are publishers of their own. */
  private static boolean isShared(String domain) {
    return switch (domain) {
      case "blogspot.com",
          "github.io",
          "medium.com",
          "substack.com",
          "tumblr.com",
          "typepad.com",
          "wordpress.com" ->
          true;
      default -> false;
    };
  }

  private boolean tracks(String parameter) {
    String name = parameter.substring(0, until(parameter, "="));
    return TRACKING.stream()
        .anyMatch(
            t ->
                (t.domain.isEmpty() || t.domain.equals(domain()))
                    && t.parameter.matcher(name).matches());
  }

  private static String host(String written) {
    String host = written.substring(written.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return host.replaceFirst("\\.?(?::(?:80|443))?$", "");
  }

  private static String withoutSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  /** Offset of the first of these marks, or the length. */
  private static int until(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static Pattern pattern(String parameter) {
    return Pattern.compile(
        Pattern.quote(parameter).replace("*", "\\E.*\\Q"), Pattern.CASE_INSENSITIVE);
  }
}
