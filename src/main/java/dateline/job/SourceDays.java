package dateline.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dateline.spark.Draft;
import dateline.table.Attribution;
import dateline.table.SourceDay;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Counts, day by day, whom each publisher cites and in which class of words. */
@Command(
    name = "source-day",
    description = "Reads attribution, story_article; writes source_day.",
    footer = "%nExample: dateline source-day --warehouse w")
public final class SourceDays implements QueryJob {

  @Override
  public Class<SourceDay> output() {
    return SourceDay.class;
  }

  @Override
  public Class<Attribution> source() {
    return Attribution.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return Stories.with(tables, ofArticles(tables))
        .groupBy("day", "outlet_id", "source_entity_id", "source_outlet_id", "cue_class")
        .agg(
            count(lit(1)).as("articles"),
            Stories.distinct(),
            Stories.independent(),
            sum("attributions").as("attributions"),
            sum("direct").as("direct"),
            sum("quoted_words").as("quoted_words"));
  }

  /** How often each article cites each source. */
  private static Dataset<Row> ofArticles(Draft tables) {
    return Said.in(tables)
        .groupBy(
            "day", "outlet_id", "source_entity_id", "source_outlet_id", "cue_class", "article_id")
        .agg(
            count(lit(1)).as("attributions"),
            expr("count_if(form = 'direct')").as("direct"),
            sum("quoted_words").as("quoted_words"));
  }
}
