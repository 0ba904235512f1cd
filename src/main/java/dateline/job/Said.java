package dateline.job;

import dateline.spark.Draft;
import dateline.table.Attribution;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What sources did say. Where a text tells what a source did not say ({@code did not confirm},
 * {@code did not deny}), or may, will or would say, nobody is cited: counts leave it out.
 */
final class Said {
  /** The condition for attributions, in SQL. */
  static final String CONDITION = "(not negated and modality is null)";

  private Said() {}

  /** The attributions of the touched days that tell what a source did say. */
  static Dataset<Row> in(Draft tables) {
    return tables.read(Attribution.class).where(CONDITION);
  }
}
