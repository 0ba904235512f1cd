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
public final class Attributions implements QueryJob {

  @Override
  public Class<Attribution> output() {
    return Attribution.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables
        .read(Annotation.class)
        .selectExpr("article_id", "day", "outlet_id", "explode(statements) as said")
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            "said.sentence",
            "said.start",
            "said.end",
            "said.cue",
            "said.lemma",
            "said.cue_class",
            "said.form",
            "said.negated",
            "said.modality",
            "said.source",
            "said.source_start",
            "said.source_end",
            "said.source_head",
            "said.entity_id as source_entity_id",
            "said.outlet_id as source_outlet_id",
            "said.source_type",
            "said.party_id as source_party_id",
            "said.channel",
            "said.content_start",
            "said.content_end",
            "said.quoted_words",
            "said.pattern",
            "said.confidence",
            "said.disputes_claim",
            "said.disputes_start",
            "said.disputes_entity_id");
  }
}
