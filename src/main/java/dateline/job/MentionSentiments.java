package dateline.job;

import static org.apache.spark.sql.functions.expr;

import dateline.spark.Draft;
import dateline.table.Annotation;
import dateline.table.MentionSentiment;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Lists how each article speaks of the entities it names, a row a mention. */
@Command(
    name = "mention-sentiment",
    description = "Reads annotation; writes mention_sentiment.",
    footer = "%nExample: dateline mention-sentiment --warehouse w")
public final class MentionSentiments implements Job {

  /** The statement whose words a mention stands in. */
  private static final String SAID =
      "get(filter(statements, s -> s.start = named.attribution_start"
          + " and s.end = named.attribution_end), 0)";

  @Override
  public Class<MentionSentiment> output() {
    return MentionSentiment.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables
        .read(Annotation.class)
        .selectExpr("article_id", "day", "outlet_id", "statements", "explode(mentions) as named")
        .where("named.negative is not null")
        .withColumn("said", expr(SAID))
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            "named.sentence",
            "named.start",
            "named.end",
            "named.entity_id",
            "named.voice",
            "named.attribution_start",
            "named.attribution_end",
            "said.entity_id as source_entity_id",
            "said.outlet_id as source_outlet_id",
            "named.negative",
            rounded("1 - named.negative - named.positive") + " as neutral",
            "named.positive",
            rounded("named.positive - named.negative") + " as sentiment");
  }

  /** Differences of probabilities with as many digits as these. */
  private static String rounded(String value) {
    return "round(%s, 4) + 0D".formatted(value);
  }
}
