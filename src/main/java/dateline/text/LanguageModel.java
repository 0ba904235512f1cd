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

  private static final Map<String, String> SHORT_CODES = shortCodes();

  private static final class Loaded {
    private static final LanguageDetectorME DETECTOR = load();
  }

  private LanguageModel() {}

  /** The most probable language of a text, with the model's own probability. */
  static Detected of(String text) {
    Language best =
        Loaded.DETECTOR.predictLanguage(text.substring(0, Math.min(text.length(), LONGEST)));
    return new Detected(code(best.getLang()), Math.min(1, Math.max(0, best.getConfidence())));
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
