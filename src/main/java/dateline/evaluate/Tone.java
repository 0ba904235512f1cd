package dateline.evaluate;

import java.util.Random;

/** How invented stories speak of an actor. */
enum Tone {
  /** Three in ten harsh, six plain, one friendly. */
  mixed(0.3, -0.6, 0.1, 0.5),
  /** Few harsh, and those very: a few stories tell little of their mean. */
  rare(0.15, -0.8, 0, 0);

  /** How far a story may be from its kind, either way. */
  private static final double SPREAD = 0.15;

  private final double harsh;
  private final double harshness;
  private final double friendly;
  private final double friendliness;

  Tone(double harsh, double harshness, double friendly, double friendliness) {
    this.harsh = harsh;
    this.harshness = harshness;
    this.friendly = friendly;
    this.friendliness = friendliness;
  }

  /** The mean polarity of all stories that could be told. */
  double truth() {
    return harsh * harshness + friendly * friendliness;
  }

  /** The polarity of one. */
  double story(Random random) {
    double kind = random.nextDouble();
    double middle = kind < harsh ? harshness : kind < harsh + friendly ? friendliness : 0;
    return middle + even(random, SPREAD);
  }

  /** A number between -half and half. */
  static double even(Random random, double half) {
    return half * (2 * random.nextDouble() - 1);
  }
}
