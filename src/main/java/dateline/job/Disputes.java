package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.spark.Draft;
import dateline.table.Attribution;
import dateline.table.Dispute;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Lists what sources dispute, and whose claim that is. */
@Command(
    name = "dispute",
    description = "Reads attribution; writes dispute.",
    footer = "%nExample: dateline dispute --warehouse w")
public final class Disputes implements Job {
  private static final String IS_OUTLET = "startswith(disputes_entity_id, '" + Actors.OUTLET + "')";

  /** Whom the dispute names as the claimant, as an entity or as an outlet. */
  private static final String NAMED_ENTITY = "if(" + IS_OUTLET + ", null, disputes_entity_id)";

  private static final String NAMED_OUTLET =
      "if(%s, substring(disputes_entity_id, %d), null)"
          .formatted(IS_OUTLET, Actors.OUTLET.length() + 1);

  @Override
  public Class<Dispute> output() {
    return Dispute.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> claims =
        tables
            .read(Attribution.class)
            .select(
                col("article_id"),
                col("start").as("disputes_start"),
                col("source_entity_id").as("claim_entity"),
                col("source_outlet_id").as("claim_outlet"),
                col("source_party_id").as("claimant_party_id"));
    return tables
        .read(Attribution.class)
        .where("disputes_claim")
        .join(claims, new String[] {"article_id", "disputes_start"}, "left")
        .selectExpr(
            "article_id",
            "day",
            "outlet_id",
            "sentence",
            "start",
            "end",
            "source as disputer",
            "source_entity_id as disputer_entity_id",
            "source_outlet_id as disputer_outlet_id",
            "source_type as disputer_type",
            "source_party_id as disputer_party_id",
            "content_start",
            "content_end",
            "if(claim_outlet is null, coalesce(claim_entity, "
                + NAMED_ENTITY
                + "), null)"
                + " as claimant_entity_id",
            "if(claim_entity is null, coalesce(claim_outlet, "
                + NAMED_OUTLET
                + "), null)"
                + " as claimant_outlet_id",
            "claimant_party_id",
            "disputes_start as claim_start");
  }
}
