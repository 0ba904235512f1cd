package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

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
public final class Disputes implements QueryJob {
  private static final String IS_OUTLET = "startswith(disputes_entity_id, '" + Actors.OUTLET + "')";

  /** Whom the dispute names as the claimant, as an entity or as an outlet. */
  private static final String NAMED_ENTITY = "if(" + IS_OUTLET + ", null, disputes_entity_id)";

  private static final String NAMED_OUTLET =
      "if(%s, substring(disputes_entity_id, %d), null)"
          .formatted(IS_OUTLET, Actors.OUTLET.length() + 1);

  /** Whether the claim has a source that was not taken to reach over the dispute. */
  private static final String APART = "coalesce(start < claim_from or start >= claim_to, false)";

  @Override
  public Class<Dispute> output() {
    return Dispute.class;
  }

  @Override
  public Class<Attribution> source() {
    return Attribution.class;
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
                col("source_party_id").as("claim_party"),
                col("source_start").as("claim_from"),
                col("source_end").as("claim_to"));
    return tables
        .read(Attribution.class)
        .where("disputes_claim")
        .join(claims, new String[] {"article_id", "disputes_start"}, "left")
        .withColumn("apart", expr(APART))
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
            claimant("claim_entity", NAMED_ENTITY, "claim_outlet") + " as claimant_entity_id",
            claimant("claim_outlet", NAMED_OUTLET, "claim_entity") + " as claimant_outlet_id",
            "if(apart, claim_party, null) as claimant_party_id",
            "disputes_start as claim_start");
  }

  /** The source of the claim as what it is known to be, else whom the dispute names. */
  private static String claimant(String source, String named, String other) {
    return "if(apart and %s is not null, null, coalesce(if(apart, %s, null), %s))"
        .formatted(other, source, named);
  }
}
