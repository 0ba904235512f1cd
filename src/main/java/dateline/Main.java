package dateline;

/** x */
public final class Main {
  private Main() {}
}
