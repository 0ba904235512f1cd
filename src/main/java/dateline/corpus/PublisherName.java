package dateline.corpus;

import dateline.text.Cleaner;
import dateline.text.Tsv;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of publishers without what is written after them: sections, editions. */
public final class PublisherName {
  /** Suffixes after one another, as in {@code X - News (Online)}. */
  private static final int MOST_SUFFIXES = 3;

  /** Names are shorter; anything longer is something else and left alone. */
  private static final int LONGEST = 200;

  private static final List<Pattern> SUFFIXES = patterns("cut", "(?<name>.*\\S)(?:%s)\\s*");
  private static final List<Pattern> NOBODY = patterns("none", "%s");

  private PublisherName() {}

  /** The publisher's name; none when it names nobody. */
  public static @Nullable String clean(String written) {
    String name = Cleaner.line(written);
    if (name.length() > LONGEST) {
      return name;
    }
    if (name.isEmpty() || NOBODY.stream().anyMatch(nobody -> nobody.matcher(name).matches())) {
      return null;
    }
    String cut = name;
    for (int i = 0; i < MOST_SUFFIXES; i++) {
      cut = withoutSuffix(cut);
    }
    return cut;
  }

  /** One form of all ways to write a name: letters and digits in lower case, no article. */
  static String normalised(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the\\s+", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String withoutSuffix(String name) {
    for (Pattern suffix : SUFFIXES) {
      Matcher matcher = suffix.matcher(name);
      if (matcher.matches()) {
        return matcher.group("name");
      }
    }
    return name;
  }

  private static List<Pattern> patterns(String rule, String around) {
    return Tsv.shipped("publisher-suffixes.tsv").requires("pattern", "rule").rows().stream()
        .filter(row -> row.cell("rule").equals(rule))
        .map(row -> around.formatted(row.cell("pattern")))
        .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }
}
