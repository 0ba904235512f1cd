package dateline.bench;

import java.util.List;

/** All ways to count pairs. */
final class PairMethods {
  private PairMethods() {}

  /** Each once, in the order of the table. */
  static List<PairMethod> all(PairSettings settings) {
    return List.of(
        new DatelinePairs(settings.articlesOnly()),
        new HashMapPairs(settings.articlesOnly()),
        new DuckDbPairs("duckdb", settings.articlesOnly(), settings.memory()),
        new DuckDbPairs("duckdb-articles", true, settings.memory()),
        new SelfJoinPairs(settings.articlesOnly()));
  }

  /** That of a name. */
  static PairMethod named(String name, List<PairMethod> methods) {
    return methods.stream()
        .filter(method -> method.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name + " is none of " + methods.stream().map(PairMethod::name).toList()));
  }
}
