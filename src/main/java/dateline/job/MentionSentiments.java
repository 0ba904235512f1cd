package dateline.job;

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

  @Override
  public Class<MentionSentiment> output() {
    return MentionSentiment.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables
        .read(Annotation.class)
        .selectExpr("article_id", "day", "outlet_id", "inline(mentions)")
        .where("sentiment is not null");
  }
}
