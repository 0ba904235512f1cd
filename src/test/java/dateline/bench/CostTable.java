package dateline.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Costs as Markdown. */
final class CostTable {
  /** What the ratios compare with. */
  private static final String BASE = "duckdb";

  private static final double NANOS = 1e9;
  private static final String NONE = "-";

  private CostTable() {}

  /** One row a method: times, memory, and how often DuckDB's time it takes. */
  static String of(List<MethodCosts> costs, long mentions) {
    StringBuilder table =
        new StringBuilder(
            """
            | method | cold CPU s | warm CPU s | cold wall s | warm wall s | peak MB \
            | mentions a CPU second | of DuckDB's cold | of DuckDB's warm |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """);
    for (MethodCosts method : costs) {
      table.append(method.failed() ? failure(method) : row(method, base(costs), mentions));
    }
    return table.toString();
  }

  /** One row a method and number of documents. */
  static String curveHead() {
    return """
        | documents | mentions | method | cold CPU ns a mention | warm CPU ns a mention | peak MB |
        | --- | --- | --- | --- | --- | --- |
        """;
  }

  /** The rows of one number of documents. */
  static String curve(long documents, long mentions, List<MethodCosts> costs) {
    StringBuilder rows = new StringBuilder();
    for (MethodCosts method : costs) {
      rows.append(
          method.failed()
              ? line(
                  "| %d | %d | %s | %s | | |%n",
                  documents, mentions, method.method(), method.failure())
              : line(
                  "| %d | %d | %s | %.0f | %s | %d |%n",
                  documents,
                  mentions,
                  method.method(),
                  method.cold().processor() * NANOS / mentions,
                  told("%.0f", method.warmProcessor(), mentions / NANOS),
                  method.megabytes()));
    }
    return rows.toString();
  }

  private static String failure(MethodCosts method) {
    return line(
        "| %s | failed in run %d: %s | | | | %s | | | |%n",
        method.method(),
        method.runs().size() + 1,
        method.failure(),
        method.runs().isEmpty() ? NONE : method.megabytes());
  }

  private static String row(MethodCosts method, List<MethodCosts> base, long mentions) {
    return line(
        "| %s | %.1f | %s | %.1f | %s | %d | %.0f | %s | %s |%n",
        method.method(),
        method.cold().processor(),
        told("%.1f", method.warmProcessor(), 1),
        method.cold().wall(),
        told("%.1f", method.warmWall(), 1),
        method.megabytes(),
        mentions / method.processor(),
        base.isEmpty()
            ? NONE
            : line("%.2f", method.cold().processor() / base.get(0).cold().processor()),
        base.isEmpty()
            ? NONE
            : told("%.2f", method.warmProcessor(), base.get(0).warmProcessor().orElse(1)));
  }

  /** DuckDB's, where it ran to the end. */
  private static List<MethodCosts> base(List<MethodCosts> costs) {
    return costs.stream().filter(c -> c.method().equals(BASE) && !c.failed()).toList();
  }

  private static String told(String format, OptionalDouble value, double unit) {
    return value.isPresent() ? line(format, value.getAsDouble() / unit) : NONE;
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
