package dateline.spark;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Spark as Dateline needs it, for as long as a command runs.
 *
 * @param isOurs whether the command has started it; a session that was there before stays
 */
public record Session(SparkSession spark, boolean isOurs) implements AutoCloseable {
  private static final Pattern SECRET =
      Pattern.compile("(?i)secret|password|passwd|token|credential|access[.-]?key");

  /** A secret within a value: in an address, {@code ?password=...} or {@code //user:...@}. */
  private static final Pattern SECRET_IN_VALUE =
      Pattern.compile("(?:" + SECRET.pattern() + "|pwd)[^=\\s]*=|://[^/@\\s]*:[^/@\\s]*@");

  /** What Spark sets itself. */
  private static final Pattern OF_ONE_START =
      Pattern.compile(
          "spark[.](app[.](id|startTime|submitTime|initial[.].*)|driver[.](host|port)"
              + "|executor[.]id|repl[.].*|hadoop[.]fs[.]s3a[.]vectored[.].*)");

  /** Starts Spark; what spark-submit was told goes before these settings where both speak. */
  public static Session open(String name) {
    SparkConf conf =
        new SparkConf()
            .setAppName(name)
            .setIfMissing("spark.master", "local[*]")
            .setIfMissing("spark.ui.enabled", "false")
            .setIfMissing("spark.sql.ui.explainMode", "simple")
            .setIfMissing("spark.sql.shuffle.partitions", "8")
            .setIfMissing("spark.sql.parquet.compression.codec", "zstd")
            // Listing a few hundred files in the driver is faster than a job that lists them.
            .setIfMissing("spark.sql.sources.parallelPartitionDiscovery.threshold", "10000")
            // What the tables mean rests on these, whatever the cluster's defaults are.
            .set("spark.sql.session.timeZone", "UTC")
            .set("spark.sql.datetime.java8API.enabled", "true")
            .set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
            .set("spark.sql.ansi.enabled", "true")
            // To load tables of all letters takes a second; Java has them at hand.
            .set("spark.sql.icu.caseMappings.enabled", "false")
            .set("spark.sql.sources.commitProtocolClass", AttemptFiles.class.getName())
            .set("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    if (conf.get("spark.master").startsWith("local")) {
      conf.set("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
          // spark-submit has already made, and keeps, another.
          .set("spark.hadoop.fs.file.impl.disable.cache", "true");
    }
    boolean isOurs = SparkSession.getDefaultSession().isEmpty();
    return new Session(SparkSession.builder().config(conf).getOrCreate(), isOurs);
  }

  /** The settings that somebody has set, but for secrets, and for what each start has anew. */
  public SortedMap<String, String> settings() {
    SortedMap<String, String> settings = new TreeMap<>();
    for (Tuple2<String, String> setting : spark.sparkContext().getConf().getAll()) {
      String value = setting._2().replace(JavaModuleOptions.defaultModuleOptions(), "").strip();
      if (!value.isEmpty() && !OF_ONE_START.matcher(setting._1()).matches()) {
        settings.put(setting._1(), told(setting._1(), value));
      }
    }
    return settings;
  }

  /** What may be told of a setting. */
  static String told(String name, String value) {
    return SECRET.matcher(name).find() || SECRET_IN_VALUE.matcher(value).find()
        ? "(not told)"
        : value;
  }

  @Override
  public void close() {
    if (isOurs) {
      spark.stop();
    }
  }
}
