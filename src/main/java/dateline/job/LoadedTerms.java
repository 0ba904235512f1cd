package dateline.job;

import static org.apache.spark.sql.functions.expr;

import dateline.spark.Draft;
import dateline.table.Annotation;
import dateline.table.LoadedTerm;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Lists the words of the sides of a war that each article uses, a row a place. */
@Command(
    name = "loaded-term",
    description = "Reads annotation; writes loaded_term.",
    footer = "%nExample: dateline loaded-term --warehouse w")
public final class LoadedTerms implements Job {

  @Override
  public Class<LoadedTerm> output() {
    return LoadedTerm.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables
        .read(Annotation.class)
        .selectExpr("article_id", "day", "outlet_id", "statements", "explode(terms) as used")
        .withColumn("said", expr(Said.whose("used")))
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            "used.sentence",
            "used.start",
            "used.end",
            "used.term",
            "used.concept",
            "used.favours",
            "used.voice",
            "used.attribution_start",
            "used.attribution_end",
            "said.entity_id as source_entity_id",
            "said.outlet_id as source_outlet_id");
  }
}
