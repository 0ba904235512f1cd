package dateline.job;

import java.io.Serializable;
import picocli.CommandLine.Option;

/** How pairs are counted. */
final class PairOptions implements Serializable {
  private static final long serialVersionUID = 1;

  @Option(
      names = "--no-items",
      description =
          "Count pairs anywhere in an article. Without it, an article of several items that have"
              + " nobody in common, such as a round-up, names together who is in one item.")
  boolean noItems;

  @Option(
      names = "--round-up",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "In articles_weighted, an article of several items that name more than N entities counts"
              + " as one divided by its items; 0: no article does (default: ${DEFAULT-VALUE}).")
  int roundUp = 20;

  boolean byItem() {
    return !noItems;
  }
}
