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

  /**
   * The statement of a row's {@code statements} whose words something stands in, in SQL; null where
   * it is none's.
   *
   * @param place the column with its {@code attribution_start} and {@code attribution_end}
   */
  static String whose(String place) {
    return ("get(filter(statements,"
            + " s -> s.start = %1$s.attribution_start and s.end = %1$s.attribution_end), 0)")
        .formatted(place);
  }

  /** The attributions of the touched days that tell what a source did say. */
  static Dataset<Row> in(Draft tables) {
    return tables.read(Attribution.class).where(CONDITION);
  }
}
