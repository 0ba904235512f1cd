package dateline.bench;

/**
 * What decides drawn mentions; the same numbers give the same files.
 *
 * @param documents how many articles in all, spread evenly over the days
 * @param entities how many entities they draw from, 100 at least
 * @param zipf exponent of the law by which entities are drawn: that of rank r in proportion to
 *     r<sup>-zipf</sup>; 0 draws all alike
 * @param days how many days in a row, from 1 January 2025
 * @param seed of the random numbers
 */
record MentionNumbers(long documents, int entities, double zipf, int days, long seed) {
  private static final int FEWEST_ENTITIES = 100;

  MentionNumbers {
    if (documents < 1 || entities < FEWEST_ENTITIES || zipf < 0 || days < 1) {
      throw new IllegalArgumentException("at least 1 document, 100 entities, 1 day; zipf from 0");
    }
  }

  /** Names their folder. */
  String folder() {
    return "mentions-%d-of-%d-zipf-%s-days-%d-seed-%d"
        .formatted(documents, entities, zipf, days, seed);
  }

  /** Number of the first document of a day, the days counting from 0. */
  long firstOf(int day) {
    return documents * day / days;
  }
}
