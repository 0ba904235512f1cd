package dateline.compare;

import dateline.entity.tagger.BioFile;
import dateline.evaluate.NameTallies;
import dateline.evaluate.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A table in Markdown: a finder a row, F1 of each type, speed against the first row's. */
final class ComparisonTable {
  private static final List<String> HEADINGS =
      List.of(
          "system",
          "licence",
          "PER",
          "LOC",
          "ORG",
          "MISC",
          "three types",
          "four types",
          "tokens",
          "tokens a CPU second",
          "speed");

  private final long tokens;
  private double firstSpeed;

  ComparisonTable(long tokens) {
    this.tokens = tokens;
  }

  /** The first two lines. */
  static List<String> head() {
    return List.of(line(HEADINGS.stream()), line(HEADINGS.stream().map(heading -> "---")));
  }

  /** The next line. */
  String row(Measured row) {
    firstSpeed = firstSpeed == 0 ? row.tokensPerSecond() : firstSpeed;
    return line(cells(row));
  }

  private static String line(Stream<String> cells) {
    return "| " + String.join(" | ", cells.toList()) + " |";
  }

  private Stream<String> cells(Measured row) {
    List<String> cells = new ArrayList<>(List.of(row.finder().name(), row.finder().licence()));
    BioFile.TYPES.forEach(type -> cells.add(f1(row, type, List.of(type))));
    cells.add(f1(row, NameTallies.THREE, BioFile.TYPES.subList(0, 3)));
    cells.add(f1(row, NameTallies.ALL, BioFile.TYPES));
    cells.add(String.format(Locale.ROOT, "%,d", tokens));
    double speed = row.tokensPerSecond();
    cells.add(String.format(Locale.ROOT, "%,.0f", speed));
    cells.add(String.format(Locale.ROOT, "%.3f", speed / firstSpeed));
    return cells.stream();
  }

  /** Empty where the finder tells no such types or the text has none marked. */
  private static String f1(Measured row, String key, List<String> types) {
    Tally tally = row.tallies().get(key);
    boolean marked = types.stream().allMatch(type -> row.tallies().get(type).there() > 0);
    return marked && row.finder().types().containsAll(types)
        ? String.format(Locale.ROOT, "%.1f", 100 * tally.f1())
        : "";
  }
}
