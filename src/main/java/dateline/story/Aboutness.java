package dateline.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an article is about: its subjects, each with its weight. */
final class Aboutness {
  /** In the order of names, so that sums have one order, and quickly looked up. */
  private final Map<String, Double> weights = new LinkedHashMap<>();

  private final double length;

  Aboutness(Report report, Rarity rarity) {
    double squares = 0;
    new TreeMap<>(report.subjects()).forEach((s, times) -> weights.put(s, rarity.weight(s, times)));
    for (double weight : weights.values()) {
      squares += weight * weight;
    }
    length = Math.sqrt(squares);
  }

  /** The cosine between two articles, 0 to 1; 0 when one is about nothing. */
  double resemblance(Aboutness other) {
    double product = 0;
    for (Map.Entry<String, Double> subject : weights.entrySet()) {
      product += subject.getValue() * other.weight(subject.getKey());
    }
    return product == 0 ? 0 : Math.min(1, product / (length * other.length));
  }

  /** The subjects of both, in order of what they weigh in both. */
  List<String> shared(Aboutness other) {
    return weights.keySet().stream()
        .filter(other.weights::containsKey)
        .sorted(
            Comparator.comparingDouble((String s) -> -weight(s) * other.weight(s))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** All subjects, the one that weighs most first. */
  List<String> heaviest() {
    return weights.keySet().stream()
        .sorted(
            Comparator.comparingDouble((String s) -> -weight(s))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private double weight(String subject) {
    return weights.getOrDefault(subject, 0.0);
  }
}
