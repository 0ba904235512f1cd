package dateline.evaluate;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** Prints tallies, a line each: precision, recall and F1 in percent, and the counts. */
final class TallyTable {
  private final PrintWriter out;

  TallyTable(PrintWriter out) {
    this.out = out;
  }

  void print(String what, Map<?, Tally> tallies) {
    out.printf("%-16s %9s %9s %9s %9s %9s%n", what, "precision", "recall", "F1", "found", "there");
    tallies.forEach(this::line);
  }

  private void line(Object name, Tally tally) {
    out.printf(
        Locale.ROOT,
        "%-16s %9.1f %9.1f %9.1f %,9d %,9d%n",
        name,
        100 * tally.precision(),
        100 * tally.recall(),
        100 * tally.f1(),
        tally.found(),
        tally.there());
  }
}
