package dateline.job;

import dateline.spark.Draft;
import dateline.table.Origin;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lists what each article has its words and facts from. */
final class Origins implements QueryJob {
  @Override
  public Class<Origin> output() {
    return Origin.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return Retold.rows(tables, Origin.class, "inline(origins)");
  }
}
