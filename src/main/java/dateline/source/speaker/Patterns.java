package dateline.source.speaker;

import dateline.source.content.Found;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import dateline.text.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often each way of attributing was right on labelled news. A pattern has four parts, from the
 * general to the particular: where the source stands, what shows that something is attributed,
 * whether the verb is one of reporting, and what the source is called by: {@code
 * inverted/before/report/name}. Its first parts alone are wider patterns.
 */
final class Patterns {
  private static final String ANY = "*";

  private static final int PRONOUN = Kind.any(Kind.PRONOUN, Kind.OBJECT, Kind.RELATIVE);

  private final Map<String, Double> confidences = new HashMap<>();

  private Patterns(Tsv file) {
    for (Tsv.Row row : file.requires("pattern", "confidence").rows()) {
      confidences.put(row.cell("pattern"), Double.valueOf(row.cell("confidence")));
    }
  }

  static Patterns shipped() {
    return of(Tsv.shipped("attribution_patterns.tsv"));
  }

  static Patterns of(Tsv file) {
    return new Patterns(file);
  }

  /**
   * The pattern of an attribution.
   *
   * @param head the name that its source turns on
   */
  static String name(Found found, Reading reading, @Nullable Mention head) {
    String verb = found.cue().verb().cueClass().equals("report") ? "report" : "other";
    return String.join(
        "/", word(found.order()), word(found.frame()), verb, called(found, reading, head));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String called(Found found, Reading reading, @Nullable Mention head) {
    Span source = found.source();
    if (source == null) {
      return "nobody";
    }
    boolean pronoun = source.length() == 1 && reading.isAny(source.start(), PRONOUN);
    return pronoun ? "pronoun" : head == null ? "noun" : "name";
  }

  /**
   * The share of its places that were right; of the next wider pattern's where it was too rare to
   * tell.
   */
  double confidence(String pattern) {
    String known = pattern;
    while (!confidences.containsKey(known) && !known.equals(ANY)) {
      int parts = known.lastIndexOf('/');
      known = parts < 0 ? ANY : known.substring(0, parts);
    }
    return confidences.getOrDefault(known, 0.0);
  }
}
