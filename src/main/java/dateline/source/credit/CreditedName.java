package dateline.source.credit;

import dateline.table.Outlet;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one name of a credit: an outlet, alone or with what says which of its people worked where;
 * or agencies without a name.
 */
final class CreditedName {
  /** Words of the longest name of an outlet that is looked for. */
  private static final int LONGEST = 7;

  /** Agencies that write their own name small. */
  private static final Pattern SMALL = Pattern.compile("dpa|ansa|aap|ntb|belga");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?:the|an?|as well as|with|from|by|via|and|along|also|this|our|of|in|on|at|for|other|some|both|"
              + "additional|further|sources?|material|information|content|files|inputs?|reports?|"
              + "reporting|contributions?|dispatches|writing|compiled|issue|edition|latest|website|"
              + "pages|permission|january|february|march|april|may|june|july|august|september|"
              + "october|november|december|\\d{1,4},?)\\s++");

  /** What follows the name of an agency where one of its people is meant. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]*+\\s){0,4}"
              + "(?i:(?:staff|senior|national|political|news|chief|freelance)\\s)*+(?i:staff|"
              + "writers?|reporters?|journalists?|correspondents?|photographers?|producers?|"
              + "researchers?|editors?|specialists?|columnists?|bureau|agency|newswires?|newsroom|"
              + "team|wires?|service|health|contributors?|interns?)\\b.*");

  /** What follows any outlet in a credit. */
  private static final Pattern WORK =
      Pattern.compile(
          "(?i)(?:have |has |also |all |both )*contribut(?:ed|es|ing)\\b.*"
              + "|(?:was|were) (?:used|included)\\b.*|\\(?\\d{4}\\)?|inc\\.?|ltd\\.?|llc\\.?");

  private static final Pattern PLACE = Pattern.compile("(?i:in|from) \\p{Lu}.*");

  private static final Pattern WITHOUT_NAME =
      Pattern.compile(
          "(?i)(?:.*\\b(?:based|drawn|compiled|from|on|of|by)\\s)?"
              + "(?:(?:(?:news|wire|press|foreign|various|other|international|local|staff)\\s)*+"
              + "(?:agency|agencies)"
              + "|(?:(?-i:\\p{Lu})[\\w.'’-]*\\s){0,3}?(?:(?:various|other|staff)\\s)*+"
              + "(?:wires?|wire[ -]services?|news services|newswires?"
              + "|(?:wire|agency)[ -](?:service )?reports?))"
              + "(?: contributed\\b.*)?");

  private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]s|['’])$");

  /** Somebody and whom he works for: {@code Lena Hart of Reuters, Lena Hart Associated Press}. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'’-]*\\s){1,4}?(?:(?:of|from|for)\\s(?:the\\s)?(?<house>.+)"
              + "|(?<agency>\\p{Lu}[\\p{L}-]+\\s\\p{Lu}[\\p{L}-]+))");

  private final Function<String, @Nullable Outlet> outlets;

  CreditedName(Function<String, @Nullable Outlet> outlets) {
    this.outlets = outlets;
  }

  /** Whom a name credits; null where it is no outlet or says something else of one. */
  @Nullable Credited read(String written) {
    String name = withoutWordsBefore(written);
    Credited outlet = outletIn(name);
    if (outlet != null) {
      return outlet;
    }
    if (WITHOUT_NAME.matcher(name).matches()) {
      return Credited.NOBODY;
    }
    Matcher somebody = SOMEBODY.matcher(name);
    if (!somebody.matches()) {
      return null;
    }
    String house = somebody.group("house");
    return exact(house == null ? somebody.group("agency") : house);
  }

  /** The outlet that the first words name, whatever follows that is no part of a longer name. */
  @Nullable Credited beginning(String written) {
    String name = withoutWordsBefore(written);
    for (int end = prefix(name, LONGEST); end > 0; end = name.lastIndexOf(' ', end - 1)) {
      Credited credited = exact(name.substring(0, end));
      if (credited != null) {
        return continues(name, end) ? null : credited;
      }
    }
    return null;
  }

  private @Nullable Credited outletIn(String name) {
    for (int end = prefix(name, LONGEST); end > 0; end = name.lastIndexOf(' ', end - 1)) {
      String words = name.substring(0, end);
      Credited credited = exact(words);
      if (credited != null) {
        return says(credited, words, name.substring(end).strip()) ? credited : null;
      }
    }
    return null;
  }

  /** Whether what follows the name of an outlet belongs to a credit. */
  private static boolean says(Credited credited, String words, String rest) {
    if (rest.isEmpty() || WORK.matcher(rest).matches()) {
      return true;
    }
    boolean people = POSSESSIVE.matcher(words).find() || PEOPLE.matcher(rest).matches();
    return credited.isAgency() && (people || PLACE.matcher(rest).matches());
  }

  private @Nullable Credited exact(String words) {
    String name = POSSESSIVE.matcher(trimmed(words)).replaceAll("");
    if (name.isEmpty() || !(Character.isLetterOrDigit(name.charAt(0)) && isCapital(name))) {
      return null;
    }
    Outlet outlet = outlets.apply(name);
    Outlet found = outlet == null ? outlets.apply(name.replace(".", "")) : outlet;
    return found == null ? null : Credited.of(found);
  }

  private static boolean isCapital(String name) {
    return !Character.isLowerCase(name.charAt(0))
        || name.indexOf('.') > 0
        || SMALL.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** {@code The Star} is not what {@code The Star Tribune} begins with. */
  private static boolean continues(String name, int end) {
    boolean parted = ",.;:)".indexOf(name.charAt(end - 1)) >= 0;
    return !parted && end + 1 < name.length() && Character.isUpperCase(name.charAt(end + 1));
  }

  /** The end of the first words of a name, at most so many. */
  private static int prefix(String name, int words) {
    int end = 0;
    for (int i = 0; i < words && end >= 0; i++) {
      end = name.indexOf(' ', end + 1);
    }
    return end < 0 ? name.length() : end;
  }

  private static String withoutWordsBefore(String written) {
    String name = trimmed(written);
    Matcher before = BEFORE.matcher(name);
    while (before.lookingAt()) {
      name = name.substring(before.end());
      before.reset(name);
    }
    return name;
  }

  private static String trimmed(String written) {
    return written.strip().replaceAll("^[(\\[“\"'‘*]+|[)\\]”\"*,.;:]+$", "");
  }
}
