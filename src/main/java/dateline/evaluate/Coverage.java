package dateline.evaluate;

import dateline.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How often 95 % intervals hold the true mean, in simulated series of one kind.
 *
 * @param stories how many each series has
 * @param articles how many it has on average
 * @param byStory of the intervals that tables have, over stories
 * @param plain of the same without what is added for few and unequal stories
 * @param byArticle of those that take each article for a story
 */
record Coverage(
    Tone tone, int series, int stories, double articles, Held byStory, Held plain, Held byArticle) {

  /**
   * Of intervals of one kind.
   *
   * @param share how many hold the truth, 0 to 1
   * @param width how wide they are on average
   */
  record Held(double share, double width) {
    private static Held of(List<Interval> intervals, double truth) {
      long held = intervals.stream().filter(interval -> interval.holds(truth)).count();
      double width = intervals.stream().mapToDouble(i -> i.high() - i.low()).average().orElse(0);
      return new Held((double) held / intervals.size(), width);
    }
  }

  /** Draws series and counts. */
  static Coverage of(Tone tone, int stories, int series, long seed) {
    Random random = new Random(seed);
    List<Interval> byStory = new ArrayList<>();
    List<Interval> plain = new ArrayList<>();
    List<Interval> byArticle = new ArrayList<>();
    long articles = 0;
    for (int i = 0; i < series; i++) {
      SimulatedSeries drawn = SimulatedSeries.draw(seed + "/" + i, stories, tone, random);
      byStory.add(drawn.ofStories().interval().within(-1, 1));
      plain.add(drawn.ofStories().percentiles());
      byArticle.add(drawn.ofArticles().interval().within(-1, 1));
      articles += drawn.articles();
    }
    double truth = tone.truth();
    return new Coverage(
        tone,
        series,
        stories,
        (double) articles / series,
        Held.of(byStory, truth),
        Held.of(plain, truth),
        Held.of(byArticle, truth));
  }
}
