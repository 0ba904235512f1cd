package dateline.corpus.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tags of languages as pages write them: {@code de}, {@code pt-BR}, {@code en_US}. */
final class Languages {
  private static final Set<String> CODES = codes();
  private static final Pattern TAG =
      Pattern.compile("([a-zA-Z]{2,3})(?:[-_][a-zA-Z0-9]{1,8}){0,4}");

  private Languages() {}

  /** Whether it is a code of ISO 639 in lower case. */
  static boolean isKnown(String code) {
    return CODES.contains(code);
  }

  /** The tag, when it is one of a language that exists; none otherwise. */
  static @Nullable String tag(@Nullable String written) {
    String trimmed = written == null || written.length() > 50 ? "" : written.strip();
    return code(trimmed) == null ? null : trimmed;
  }

  /** The code that a tag begins with, in lower case; none when it is no tag. */
  static @Nullable String code(@Nullable String tag) {
    Matcher matcher = TAG.matcher(tag == null ? "" : tag);
    if (!matcher.matches()) {
      return null;
    }
    String code = matcher.group(1).toLowerCase(Locale.ROOT);
    return isKnown(code) ? code : null;
  }

  /** Two letters for all languages that have them, three for others that Java knows. */
  private static Set<String> codes() {
    Set<String> codes = new HashSet<>(List.of(Locale.getISOLanguages()));
    for (String code : Locale.getISOLanguages()) {
      codes.add(Locale.forLanguageTag(code).getISO3Language());
    }
    Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage).forEach(codes::add);
    codes.remove("");
    return Set.copyOf(codes);
  }
}
