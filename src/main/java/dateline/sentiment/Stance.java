package dateline.sentiment;

/**
 * How a passage speaks of whom: probabilities that a careful reader finds it negative, neutral or
 * positive toward the target. They add up to 1.
 */
public record Stance(double negative, double neutral, double positive) {

  /** Of three scores, the probabilities proportional to their exponentials. */
  public static Stance softmax(double negative, double neutral, double positive) {
    double most = Math.max(negative, Math.max(neutral, positive));
    // Strict arithmetic: the last digit must not depend on the machine.
    double a = StrictMath.exp(negative - most);
    double b = StrictMath.exp(neutral - most);
    double c = StrictMath.exp(positive - most);
    double sum = a + b + c;
    return new Stance(a / sum, b / sum, c / sum);
  }

  /** The most probable; in doubt neutral. */
  public Polarity most() {
    if (neutral >= negative && neutral >= positive) {
      return Polarity.neutral;
    }
    return negative >= positive ? Polarity.negative : Polarity.positive;
  }

  /** The probability of a polarity. */
  public double of(Polarity polarity) {
    return switch (polarity) {
      case negative -> negative;
      case neutral -> neutral;
      case positive -> positive;
    };
  }

  /** What is expected: from -1, surely negative, to 1, surely positive. */
  public double polarity() {
    return positive - negative;
  }
}
