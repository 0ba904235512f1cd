package dateline.corpus.page;

import java.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What months are called in a language, in full and in short, as Java's own tables have it. */
final class MonthNames {
  private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new ConcurrentHashMap<>();
  private static final String[] FORMS = {"MMMM", "LLLL", "MMM", "LLL"};

  private MonthNames() {}

  /**
   * The number of a month, 1 to 12.
   *
   * @param language code of two or three letters; English for none
   * @return none when the word is no month there
   */
  static @Nullable Integer number(String word, @Nullable String language) {
    String code = language == null ? "en" : language.toLowerCase(Locale.ROOT);
    return BY_LANGUAGE.computeIfAbsent(known(code), MonthNames::names).get(folded(word));
  }

  /** Languages that Java does not know share one empty table: a page may invent any number. */
  private static String known(String code) {
    return Languages.isKnown(code) ? code : "";
  }

  private static Map<String, Integer> names(String language) {
    Map<String, Integer> names = new HashMap<>();
    if (!language.isEmpty()) {
      Locale locale = Locale.forLanguageTag(language);
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
      addAll(symbols.getMonths(), names);
      addAll(symbols.getShortMonths(), names);
      for (int month = 1; month <= 12; month++) {
        addFormatted(month, locale, names);
      }
    }
    return Map.copyOf(names);
  }

  private static void addAll(String[] words, Map<String, Integer> names) {
    for (int i = 0; i < Math.min(12, words.length); i++) {
      add(words[i], i + 1, names);
    }
  }

  /** Names that stand alone differ from those in dates: lipiec, lipca. */
  private static void addFormatted(int month, Locale locale, Map<String, Integer> names) {
    for (String form : FORMS) {
      DateTimeFormatter formatter = DateTimeFormatter.ofPattern(form, locale);
      add(formatter.format(Month.of(month)), month, names);
    }
  }

  private static void add(String word, int month, Map<String, Integer> names) {
    String name = folded(word);
    if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
      names.putIfAbsent(name, month);
    }
  }

  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
