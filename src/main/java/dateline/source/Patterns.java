package dateline.source;

import dateline.text.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often each way of attributing was right on labelled news. */
final class Patterns {
  private static final String ANY = "*";

  private final Map<String, Double> confidences = new HashMap<>();

  private Patterns(Tsv file) {
    for (Tsv.Row row : file.requires("pattern", "confidence").rows()) {
      confidences.put(row.cell("pattern"), Double.valueOf(row.cell("confidence")));
    }
  }

  static Patterns shipped() {
    return new Patterns(Tsv.shipped("attribution_patterns.tsv"));
  }

  /** Where the source stands, and what shows that something is attributed: inverted-quote. */
  static String name(Found found) {
    return (found.order() + "-" + found.frame()).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The share of its places that were right; that of all places where it was too rare to tell. */
  double confidence(String pattern) {
    return confidences.getOrDefault(pattern, confidences.getOrDefault(ANY, 0.0));
  }
}
