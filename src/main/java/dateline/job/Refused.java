package dateline.job;

/** A run that publishes nothing because what it would publish cannot be right. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refused(String why) {
    super(why);
  }
}
