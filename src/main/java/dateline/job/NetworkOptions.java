package dateline.job;

import dateline.corpus.InputException;
import dateline.table.EntityPair;
import dateline.table.EntityPairDay;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import picocli.CommandLine.Option;

/** Which pairs of entity_pair are edges of a network. */
final class NetworkOptions {
  @Option(
      names = "--period",
      paramLabel = "7_days|28_days|all",
      defaultValue = "28_days",
      description =
          "Pairs of the last days of the corpus, or of all of it (default: ${DEFAULT-VALUE}).")
  String period = "";

  @Option(
      names = "--within",
      paramLabel = "article|three_sentences|sentence",
      defaultValue = EntityCommunities.WINDOW,
      description =
          "How near both have to be named; communities are those of three_sentences (default:"
              + " ${DEFAULT-VALUE}).")
  String within = "";

  @Option(
      names = "--q",
      paramLabel = "Q",
      defaultValue = "0.05",
      description = "Pairs with a q_value of at most Q; 1: all (default: ${DEFAULT-VALUE}).")
  double mostQ;

  @Option(
      names = "--alpha",
      paramLabel = "ALPHA",
      defaultValue = "1",
      description =
          "Pairs with a disparity_alpha of at most ALPHA; .05 leaves the backbone of a network, 1"
              + " all of it (default: ${DEFAULT-VALUE}).")
  double mostAlpha;

  @Option(
      names = "--least-articles",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Pairs that at least N articles name; entity_pair leaves out rare ones by itself"
              + " (default: ${DEFAULT-VALUE}).")
  long leastArticles;

  /**
   * Checks what the options' types cannot.
   *
   * @throws InputException when a value has no meaning
   */
  void check() {
    requireOneOf("--period", period, EntityPair.PERIODS);
    requireOneOf("--within", within, EntityPairDay.WINDOWS);
    requireShare("--q", mostQ);
    requireShare("--alpha", mostAlpha);
  }

  /** Whether a row of entity_pair is an edge. */
  Column chosen() {
    return functions
        .col("period")
        .equalTo(period)
        .and(functions.col("within").equalTo(within))
        .and(functions.col("q_value").leq(mostQ))
        .and(functions.col("disparity_alpha").leq(mostAlpha))
        .and(functions.col("articles").geq(leastArticles));
  }

  /** Says that no pair is an edge, and what would change that. */
  String nothing() {
    return String.format(
        Locale.ROOT,
        "no pair of %s within %s has a q_value of at most %s, a disparity_alpha of at most %s and"
            + " %s; nothing is written: try --period all, --within article, or more by --q, --alpha"
            + " or less by --least-articles",
        period,
        within,
        mostQ,
        mostAlpha,
        Quantity.of(leastArticles, "article"));
  }

  private static void requireOneOf(String option, String given, List<String> known) {
    if (!known.contains(given)) {
      throw new InputException(
          "%s %s: give one of %s".formatted(option, given, String.join(", ", known)));
    }
  }

  private static void requireShare(String option, double given) {
    if (!(given >= 0 && given <= 1)) {
      throw new InputException("%s %s: give a number from 0 to 1".formatted(option, given));
    }
  }
}
