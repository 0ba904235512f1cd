package dateline.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import dateline.spark.Draft;
import dateline.table.SourceDay;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Counts, day by day, whom each publisher cites and in which class of words. */
@Command(
    name = "source-day",
    description = "Reads attribution; writes source_day.",
    footer = "%nExample: dateline source-day --warehouse w")
public final class SourceDays implements Job {

  @Override
  public Class<SourceDay> output() {
    return SourceDay.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return Said.in(tables)
        .groupBy("day", "outlet_id", "source_entity_id", "source_outlet_id", "cue_class")
        .agg(
            countDistinct("article_id").as("articles"),
            count(lit(1)).as("attributions"),
            expr("count_if(form = 'direct')").as("direct"),
            expr("sum(quoted_words)").as("quoted_words"));
  }
}
