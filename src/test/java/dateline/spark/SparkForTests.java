package dateline.spark;

import org.apache.spark.sql.SparkSession;

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
    return Session.open("tests").spark();
  }
}
