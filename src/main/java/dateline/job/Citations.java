package dateline.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import dateline.spark.Draft;
import dateline.table.Attribution;
import dateline.table.Citation;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Counts, day by day, which outlets each publisher cites. */
@Command(
    name = "citation",
    description = "Reads attribution; writes citation.",
    footer = "%nExample: dateline citation --warehouse w")
public final class Citations implements QueryJob {

  @Override
  public Class<Citation> output() {
    return Citation.class;
  }

  @Override
  public Class<Attribution> source() {
    return Attribution.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return Said.in(tables)
        .withColumnRenamed("source_outlet_id", "cited_outlet_id")
        .where("cited_outlet_id is not null and not (cited_outlet_id <=> outlet_id)")
        .groupBy("day", "outlet_id", "cited_outlet_id")
        .agg(
            countDistinct("article_id").as("articles"),
            count(lit(1)).as("attributions"),
            expr("count_if(form = 'direct')").as("direct"),
            expr("sum(quoted_words)").as("quoted_words"));
  }
}
