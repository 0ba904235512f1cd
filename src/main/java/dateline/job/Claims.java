package dateline.job;

import dateline.spark.Draft;
import dateline.table.Attribution;
import dateline.table.Claim;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Lists what sources claim, and whether the article says that others dispute it. */
@Command(
    name = "claim",
    description = "Reads attribution; writes claim.",
    footer = "%nExample: dateline claim --warehouse w")
public final class Claims implements QueryJob {

  @Override
  public Class<Claim> output() {
    return Claim.class;
  }

  @Override
  public Class<Attribution> source() {
    return Attribution.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> disputed =
        tables
            .read(Attribution.class)
            .where("disputes_start is not null")
            .groupBy("article_id", "disputes_start")
            .count()
            .selectExpr("article_id", "disputes_start as start", "count");
    return tables
        .read(Attribution.class)
        .join(disputed, new String[] {"article_id", "start"}, "left")
        .where("count is not null or (cue_class = 'claim' and " + Said.CONDITION + ")")
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            "sentence",
            "start",
            "end",
            "cue_class",
            "source as claimant",
            "source_entity_id as claimant_entity_id",
            "source_outlet_id as claimant_outlet_id",
            "source_type as claimant_type",
            "source_party_id as claimant_party_id",
            "content_start",
            "content_end",
            "count is not null as disputed",
            "coalesce(count, 0) as disputes");
  }
}
