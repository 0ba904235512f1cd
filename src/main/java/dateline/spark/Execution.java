package dateline.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.RepartitionByExpression;
import org.apache.spark.sql.catalyst.plans.logical.RepartitionOperation;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Has Spark carry out a query. Where it reads little, to compile it, to plan it anew halfway and to
 * exchange rows between tasks takes longer than the work itself, and is left out.
 */
public final class Execution {
  /** Setting of Spark's: up to how many bytes of files are little. */
  static final String LITTLE = "spark.dateline.little";

  /** What one task reads and works on in a second or two. */
  private static final String LITTLE_BYTES = Integer.toString(4 << 20);

  private static final Map<String, String> PLAIN =
      Map.of(
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.autoBroadcastJoinThreshold", "-1",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.shuffle.partitions", "1");

  private Execution() {}

  /** The rows of a query. */
  public static List<Row> collect(Dataset<Row> rows) {
    List<Row> collected = new ArrayList<>();
    run(rows, () -> collected.addAll(rows.collectAsList()));
    return collected;
  }

  /** The rows of a query one after the other, of which only a part is at hand at any time. */
  public static Iterator<Row> iterate(Dataset<Row> rows) {
    return readsLittle(rows) ? collect(rows).iterator() : rows.toLocalIterator();
  }

  /** The first row of a query that has one. */
  public static Row first(Dataset<Row> rows) {
    return collect(rows).get(0);
  }

  /** Does something with a query, the session being set for as much as the query reads. */
  static void run(Dataset<Row> rows, Runnable action) {
    if (readsLittle(rows)) {
      runPlain(rows.sparkSession().conf(), action);
    } else {
      action.run();
    }
  }

  /** Whether a query reads little, but for files that its functions read by themselves. */
  static boolean readsLittle(Dataset<Row> rows) {
    double bytes =
        CollectionConverters.asJava(analyzed(rows).collectLeaves()).stream()
            .filter(leaf -> !(leaf instanceof LocalRelation))
            .mapToDouble(leaf -> leaf.stats().sizeInBytes().toDouble())
            .sum();
    return isLittle(rows.sparkSession(), bytes);
  }

  /** Whether some bytes are little. */
  static boolean isLittle(SparkSession spark, double bytes) {
    return bytes <= Long.parseLong(spark.conf().get(LITTLE, LITTLE_BYTES));
  }

  /**
   * Whether a query is little work as well: one that is cut into tasks reads little but is more.
   */
  static boolean isLittle(Dataset<Row> rows) {
    return readsLittle(rows) && !analyzed(rows).exists(Execution::isInTasks);
  }

  private static boolean isInTasks(LogicalPlan plan) {
    if (plan instanceof RepartitionByExpression byExpression) {
      return byExpression.optNumPartitions().exists(tasks -> (int) tasks > 1);
    }
    return plan instanceof RepartitionOperation rows && rows.numPartitions() > 1;
  }

  private static LogicalPlan analyzed(Dataset<Row> rows) {
    return ((org.apache.spark.sql.classic.Dataset<Row>) rows).queryExecution().analyzed();
  }

  private static void runPlain(RuntimeConfig conf, Runnable action) {
    Map<String, String> usual = new TreeMap<>();
    PLAIN.keySet().forEach(setting -> usual.put(setting, conf.get(setting)));
    PLAIN.forEach(conf::set);
    try {
      action.run();
    } finally {
      usual.forEach(conf::set);
    }
  }
}
