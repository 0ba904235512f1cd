package dateline.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's model of 103 languages. Loaded on first use: it takes a second or more and 40
 * MB, and most English articles do not need it.
 */
final class LanguageModel {
  private static final String FILE = "/langdetect-183.bin";

  /** Characters that are read; more of one text changes nothing. */
  private static final int LONGEST = 3000;

  /**
   * How much likelier English is than another language before the text is read. Headlines of names
   * and tables of figures are close calls that fall to English; 1.5 would take in one headline of
   * other languages in twelve.
   */
  private static final double ENGLISH_BEFORE = 1.2;

  /**
   * Exponent that makes of the ratio of the first two weights the odds of being right on English or
   * not: measured on headlines, 4 to 1 where the first weighs 1.1 times the second, 200 to 1 at
   * 1.35 times.
   */
  private static final double SHARPNESS = 12;

  private static final Map<String, String> SHORT_CODES = shortCodes();

  private static final class Loaded {
    private static final LanguageDetectorME DETECTOR = load();
  }

  private LanguageModel() {}

  /**
   * The most probable language of a text. The confidence weighs it against the second: the model's
   * own figures are shared among 103 languages and say little of a short text.
   */
  static Detected of(String text) {
    String best = "";
    double first = 0;
    double second = 0;
    for (Language language : languages(text)) {
      double weight = weight(language);
      if (weight > first) {
        best = language.getLang();
        second = first;
        first = weight;
      } else {
        second = Math.max(second, weight);
      }
    }
    return new Detected(code(best), 1 / (1 + Math.pow(second / first, SHARPNESS)));
  }

  private static Language[] languages(String text) {
    return Loaded.DETECTOR.predictLanguages(text.substring(0, Math.min(text.length(), LONGEST)));
  }

  private static double weight(Language language) {
    return language.getConfidence() * (language.getLang().equals("eng") ? ENGLISH_BEFORE : 1);
  }

  private static String code(String code) {
    return SHORT_CODES.getOrDefault(code, code);
  }

  private static LanguageDetectorME load() {
    try {
      return new LanguageDetectorME(
          new LanguageDetectorModel(new ByteArrayInputStream(ShippedFile.bytes(FILE))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model writes ISO 639-3, with the codes of single languages where ISO has a group. */
  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      try {
        codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
      } catch (MissingResourceException e) {
        // A language without a code of three letters is none of the model's.
      }
    }
    codes.putAll(
        Map.of(
            "cmn", "zh", "nob", "nb", "nno", "nn", "pes", "fa", "lvs", "lv", "ekk", "et", "plt",
            "mg", "swh", "sw", "zlm", "ms"));
    return Map.copyOf(codes);
  }
}
