package dateline.job;

/** Which Dateline this is, and on what it runs. */
final class Version {
  /** The version in the jar's manifest; development when there is no jar. */
  static final String TEXT = read();

  static final String SPARK = org.apache.spark.package$.MODULE$.SPARK_VERSION();
  static final String JAVA = Runtime.version().toString();

  private Version() {}

  private static String read() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
