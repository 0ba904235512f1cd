package dateline.job;

import dateline.spark.Draft;
import dateline.table.Annotation;
import dateline.table.Attribution;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Lists whom each article cites, a row a place. */
@Command(
    name = "attribution",
    description = "Reads annotation; writes attribution.",
    footer = "%nExample: dateline attribution --warehouse w")
public final class Attributions implements Job {

  @Override
  public Class<Attribution> output() {
    return Attribution.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables
        .read(Annotation.class)
        .selectExpr("article_id", "day", "outlet_id", "explode(citations) as cited")
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            "cited.sentence",
            "cited.start",
            "cited.end",
            "cited.cue",
            "cited.lemma",
            "cited.cue_class",
            "cited.form",
            "cited.source",
            "cited.source_start",
            "cited.source_end",
            "cited.entity_id as source_entity_id",
            "cited.outlet_id as source_outlet_id",
            "cited.content_start",
            "cited.content_end");
  }
}
