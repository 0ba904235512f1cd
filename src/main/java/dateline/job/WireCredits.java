package dateline.job;

import dateline.spark.Draft;
import dateline.table.Annotation;
import dateline.table.WireCredit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Lists which agencies each article credits with its text, a row a credit. */
@Command(
    name = "wire-credit",
    description = "Reads annotation; writes wire_credit.",
    footer = "%nExample: dateline wire-credit --warehouse w")
public final class WireCredits implements QueryJob {

  @Override
  public Class<WireCredit> output() {
    return WireCredit.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables
        .read(Annotation.class)
        .selectExpr("article_id", "day", "outlet_id", "posexplode(credits) as (ordinal, given)")
        .selectExpr(
            "article_id",
            "ordinal",
            "day",
            "outlet_id",
            "given.agency_id",
            "coalesce(given.agency_id = outlet_id, false) as own",
            "given.place",
            "given.credit",
            "given.start",
            "given.end");
  }
}
