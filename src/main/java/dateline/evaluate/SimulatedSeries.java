package dateline.evaluate;

import dateline.measure.ClusteredMean;
import dateline.measure.ClusteredSums;
import java.util.Random;

/**
 * Invented articles on one actor: stories and their copies, which share a story's polarity.
 *
 * @param byStory the articles, those of a story in one cluster
 * @param byArticle the same, each in a cluster of its own
 */
record SimulatedSeries(ClusteredSums byStory, ClusteredSums byArticle) {
  /** Most stories stand alone, some are copied often: Zipf's law with this exponent. */
  private static final double ZIPF = 2;

  private static final int MOST_COPIES = 50;

  /** How likely each size or a smaller one is, but for a factor. */
  private static final double[] UP_TO = upTo();

  /** How far an edited copy may be from its story, either way. */
  private static final double EDITED = 0.05;

  private static final int POLARITY = 0;
  private static final int ARTICLES = 1;

  /**
   * Draws one.
   *
   * @param name of the series, no other's
   */
  static SimulatedSeries draw(String name, int stories, Tone tone, Random random) {
    ClusteredSums byStory = new ClusteredSums();
    ClusteredSums byArticle = new ClusteredSums();
    for (int i = 0; i < stories; i++) {
      String story = name + "/" + i;
      double polarity = tone.story(random);
      int copies = copies(random);
      for (int copy = 0; copy < copies; copy++) {
        double said = polarity + Tone.even(random, EDITED);
        long parts = Math.round(said * ClusteredMean.PARTS);
        byStory.add(story, parts, 1);
        byArticle.add(story + "/" + copy, parts, 1);
      }
    }
    return new SimulatedSeries(byStory, byArticle);
  }

  ClusteredMean ofStories() {
    return new ClusteredMean(byStory, POLARITY, ARTICLES);
  }

  ClusteredMean ofArticles() {
    return new ClusteredMean(byArticle, POLARITY, ARTICLES);
  }

  long articles() {
    return byStory.total(ARTICLES);
  }

  /** How many articles tell a story, the first included. */
  private static int copies(Random random) {
    double drawn = random.nextDouble() * UP_TO[MOST_COPIES];
    int copies = 1;
    while (drawn >= UP_TO[copies] && copies < MOST_COPIES) {
      copies++;
    }
    return copies;
  }

  private static double[] upTo() {
    double[] upTo = new double[MOST_COPIES + 1];
    for (int size = 1; size <= MOST_COPIES; size++) {
      upTo[size] = upTo[size - 1] + StrictMath.pow(size, -ZIPF);
    }
    return upTo;
  }
}
