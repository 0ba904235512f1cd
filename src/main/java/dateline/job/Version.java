package dateline.job;

/** Which Dateline this is. */
final class Version {
  /** The version in the jar's manifest; development when there is no jar. */
  static final String TEXT = read();

  private Version() {}

  private static String read() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
