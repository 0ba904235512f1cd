package dateline.spark;

import org.apache.spark.sql.SparkSession;

/** One session for all tests: starting one costs more than most of them. */
public final class SparkForTests {
  private static final SparkSession SESSION = start();

  private SparkForTests() {}

  public static SparkSession session() {
    return SESSION;
  }

  private static SparkSession start() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.sql.shuffle.partitions", "2");
    System.setProperty("spark.driver.host", "127.0.0.1");
    return Sessions.open("tests");
  }
}
