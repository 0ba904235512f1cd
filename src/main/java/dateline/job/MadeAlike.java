package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.Run;
import dateline.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * Tells whether a run may go on from a table over time as the edition before has it, and make anew
 * only what the touched days change.
 */
final class MadeAlike {
  private MadeAlike() {}

  /**
   * Whether the last run made a table as this one does: with the same version and the same options,
   * and together with those that it is made from.
   *
   * @param options by name, those of this run that the table rests on
   */
  static boolean before(Draft tables, Class<? extends Record> table, Map<String, Object> options) {
    List<Row> last =
        Execution.collect(
            tables.allBefore(Run.class).where(col("edition").equalTo(tables.number() - 1)));
    return last.stream().anyMatch(run -> made(run, table) && isAlike(run, options));
  }

  private static boolean made(Row run, Class<? extends Record> table) {
    return run.<Row>getList(run.fieldIndex("stages")).stream()
        .anyMatch(stage -> stage.getString(0).equals(Tables.name(table)));
  }

  private static boolean isAlike(Row run, Map<String, Object> options) {
    Map<String, String> then = new HashMap<>();
    run.<Row>getList(run.fieldIndex("options"))
        .forEach(option -> then.put(option.getString(0), option.getString(1)));
    return run.getAs("version").equals(Version.TEXT)
        && options.entrySet().stream()
            .allMatch(now -> now.getValue().toString().equals(then.get(now.getKey())));
  }
}
