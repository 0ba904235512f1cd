package dateline.evaluate;

/**
 * How much of what was found is right, and how much of what is there was found.
 *
 * @param right found and there
 * @param found all that was found
 * @param there all that is there
 */
public record Tally(int right, int found, int there) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally and(Tally other) {
    return new Tally(right + other.right, found + other.found, there + other.there);
  }

  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  public double recall() {
    return there == 0 ? 0 : (double) right / there;
  }

  public double f1() {
    return found + there == 0 ? 0 : 2.0 * right / (found + there);
  }
}
