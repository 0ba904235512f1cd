package dateline.corpus.gdelt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** The language of an article by what GDELT says of its translation: {@code srclc:fra;eng:...}. */
final class SourceLanguage {
  private static final String TAG = "srclc:";
  private static final String ENGLISH = "en";

  /** Older codes of ISO 639-2, for bibliographies, of languages that have two. */
  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("mao", "mi"),
          Map.entry("may", "ms"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("tib", "bo"),
          Map.entry("wel", "cy"));

  private static final Map<String, String> CODES = codes();

  private SourceLanguage() {}

  /** The ISO 639-1 code; English for an empty cell, none for a language that is not known. */
  static @Nullable String code(String translation) {
    String cell = translation.strip();
    int start = cell.indexOf(TAG);
    if (start < 0) {
      return cell.isEmpty() ? ENGLISH : null;
    }
    int end = cell.indexOf(';', start);
    String written = cell.substring(start + TAG.length(), end < 0 ? cell.length() : end);
    return CODES.get(written.strip().toLowerCase(Locale.ROOT));
  }

  /** Codes of three letters; Java lists withdrawn ones of two, too, but writes none in tags. */
  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>(BIBLIOGRAPHIC);
    for (String code : Locale.getISOLanguages()) {
      try {
        Locale language = Locale.forLanguageTag(code);
        codes.put(language.getISO3Language(), language.toLanguageTag());
      } catch (MissingResourceException e) {
        // A language without a code of three letters is none that GDELT can name.
      }
    }
    return Map.copyOf(codes);
  }
}
