package dateline.job;

import dateline.spark.Draft;
import dateline.table.MentionSentiment;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Lists how each article speaks of the entities it names, a row a mention. */
@Command(
    name = "mention-sentiment",
    description = "Reads annotation; writes mention_sentiment.",
    footer = "%nExample: dateline mention-sentiment --warehouse w")
public final class MentionSentiments implements QueryJob {

  @Override
  public Class<MentionSentiment> output() {
    return MentionSentiment.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return Places.of(tables, "mentions")
        .where("negative is not null")
        .selectExpr(
            "*",
            rounded("1 - negative - positive") + " as neutral",
            rounded("positive - negative") + " as sentiment");
  }

  /** Differences of probabilities with as many digits as these. */
  private static String rounded(String value) {
    return "round(%s, 4) + 0D".formatted(value);
  }
}
