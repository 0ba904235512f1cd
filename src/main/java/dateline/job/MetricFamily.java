package dateline.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One measure in Prometheus' text format (version 0.0.4): what it means, and its values.
 *
 * @param name begins with dateline_ and ends with its base unit
 * @param type gauge or counter
 * @param samples a line each
 */
record MetricFamily(String name, String type, String help, List<String> samples) {

  /** A measure that may fall as well as rise. */
  static MetricFamily gauge(String name, String help) {
    return new MetricFamily(name, "gauge", help, new ArrayList<>());
  }

  /** A measure that only rises, as long as the warehouse stays the same. */
  static MetricFamily counter(String name, String help) {
    return new MetricFamily(name, "counter", help, new ArrayList<>());
  }

  MetricFamily value(Number value) {
    samples.add(name + " " + text(value));
    return this;
  }

  /** Adds the value of those things that a label names. */
  MetricFamily value(String label, String named, Number value) {
    String escaped = named.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    samples.add("%s{%s=\"%s\"} %s".formatted(name, label, escaped, text(value)));
    return this;
  }

  /** Its lines, each with its end. */
  String lines() {
    return "# HELP %s %s\n# TYPE %s %s\n".formatted(name, help, name, type)
        + String.join("\n", samples)
        + (samples.isEmpty() ? "" : "\n");
  }

  private static String text(Number value) {
    BigDecimal exact = new BigDecimal(value.toString());
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
