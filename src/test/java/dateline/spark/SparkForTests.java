package dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** One session for all tests: starting one costs more than most of them. */
public final class SparkForTests {
  private SparkForTests() {}

  /** The session, which commands under test use as well. */
  public static SparkSession session() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.sql.shuffle.partitions", "2");
    System.setProperty("spark.driver.host", "127.0.0.1");
    // Compiling a query takes longer than running it on the few rows of a test.
    System.setProperty("spark.sql.codegen.wholeStage", "false");
    System.setProperty("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    // Whatever a query sends to its tasks takes a block at least, of 4 MB by default.
    System.setProperty("spark.broadcast.blockSize", "64k");
    SparkSession session = Session.open("tests").spark();
    forgetDefaults(session.sparkContext().hadoopConfiguration());
    // Spark would else look for it in the calls that led to each step of a query.
    session.sparkContext().setCallSite("a test");
    return session;
  }

  /**
   * Takes out of Hadoop's settings what only its files of defaults say: each query copies and sends
   * all 1,600 of them, and Hadoop's code has the same values where a setting is missing.
   */
  private static void forgetDefaults(Configuration hadoop) {
    loadDefaults(hadoop);
    for (Map.Entry<String, String> setting : hadoop) {
      if (isDefault(hadoop.getPropertySources(setting.getKey()))) {
        hadoop.unset(setting.getKey());
      }
    }
  }

  /** What is loaded later would come back. */
  private static void loadDefaults(Configuration hadoop) {
    try {
      FileSystem.getFileSystemClass("file", hadoop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDefault(String @Nullable [] sources) {
    return sources != null
        && sources.length > 0
        && sources[sources.length - 1].endsWith("-default.xml");
  }
}
