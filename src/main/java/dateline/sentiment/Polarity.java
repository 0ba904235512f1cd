package dateline.sentiment;

/** What a careful reader finds that words say of somebody. */
public enum Polarity {
  negative,
  neutral,
  positive;

  /** -1, 0 or 1. */
  public int sign() {
    return this == negative ? -1 : this == neutral ? 0 : 1;
  }
}
