package dateline.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Names of languages as records give them: {@code en}, {@code en-GB}, {@code eng}, English. */
final class Language {
  private static final Map<String, String> CODES = codes();

  private Language() {}

  /** The language's ISO 639-1 code; none for what names no language. */
  static @Nullable String code(String written) {
    return CODES.get(written.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String listed : Locale.getISOLanguages()) {
      if (listed.length() == 2) {
        Locale language = Locale.forLanguageTag(listed);
        String code = language.toLanguageTag(); // Java lists withdrawn ones too: iw is he.
        codes.put(listed, code);
        codes.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        putThree(codes, language, code);
      }
    }
    return Map.copyOf(codes);
  }

  private static void putThree(Map<String, String> codes, Locale language, String code) {
    try {
      codes.put(language.getISO3Language(), code);
    } catch (MissingResourceException e) {
      // A language without a code of three letters is found by its other names.
    }
  }
}
