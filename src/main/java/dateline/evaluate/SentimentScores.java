package dateline.evaluate;

import dateline.sentiment.Polarity;
import dateline.sentiment.Stance;
import dateline.sentiment.StanceModel;
import dateline.sentiment.gold.JudgedTarget;
import dateline.sentiment.tone.Valences;
import dateline.sentiment.tone.ValuedWord;
import dateline.text.Tsv;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well the sentiment toward targets was told.
 *
 * @param macroF1 mean of the three classes' F1, 0 to 1
 * @param calibrationError mean difference between how sure of the most probable class the model was
 *     and how often that class was right, over ten bands of equal width (Guo et al. 2017), 0 to 1
 * @param all over all targets
 * @param conflict over those in a sentence with a word of war
 * @param other over the rest
 */
public record SentimentScores(
    Map<Polarity, Tally> tallies,
    double macroF1,
    double accuracy,
    double calibrationError,
    Part all,
    Part conflict,
    Part other,
    double targetsPerSecond) {
  private static final int BANDS = 10;
  private static final double NANOS = 1e9;

  /**
   * Some of the targets.
   *
   * @param said mean polarity told, -1 to 1
   * @param gold mean polarity that readers found
   */
  public record Part(int targets, double macroF1, double said, double gold) {
    /** How much better than readers it finds them spoken of. */
    public double bias() {
      return said - gold;
    }
  }

  private record Judged(JudgedTarget target, Stance stance) {
    boolean isRight() {
      return stance.most() == target.polarity();
    }
  }

  /** What a model tells of the targets; their number a second is that of one thread. */
  public static SentimentScores of(StanceModel model, List<JudgedTarget> targets) {
    List<Stance> found = read(model, targets);
    // A second reading, when most code is compiled, by a reader that has met no word yet.
    long began = System.nanoTime();
    read(model, targets);
    return of(targets, found, (System.nanoTime() - began) / NANOS);
  }

  /** What a model tells of each target, all read together as those of an article are. */
  static List<Stance> read(StanceModel model, List<JudgedTarget> targets) {
    return model.reader().towardEach(targets.stream().map(JudgedTarget::passage).toList());
  }

  private static SentimentScores of(
      List<JudgedTarget> targets, List<Stance> found, double seconds) {
    Valences words = Valences.of(Tsv.shipped("tone.tsv"));
    List<Judged> all = new ArrayList<>();
    List<Judged> conflict = new ArrayList<>();
    List<Judged> other = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Judged judged = new Judged(targets.get(i), found.get(i));
      boolean war = words.in(targets.get(i).passage().words()).stream().anyMatch(ValuedWord::event);
      all.add(judged);
      (war ? conflict : other).add(judged);
    }
    Map<Polarity, Tally> tallies = tallies(all);
    return new SentimentScores(
        tallies,
        macroF1(tallies),
        share(all),
        calibrationError(all),
        part(all),
        part(conflict),
        part(other),
        targets.size() / seconds);
  }

  private static Map<Polarity, Tally> tallies(List<Judged> judged) {
    Map<Polarity, Tally> tallies = new EnumMap<>(Polarity.class);
    for (Polarity polarity : Polarity.values()) {
      int found = count(judged, j -> j.stance.most() == polarity);
      int there = count(judged, j -> j.target.polarity() == polarity);
      int right = count(judged, j -> j.isRight() && j.target.polarity() == polarity);
      tallies.put(polarity, new Tally(right, found, there));
    }
    return tallies;
  }

  private static int count(List<Judged> judged, java.util.function.Predicate<Judged> condition) {
    return (int) judged.stream().filter(condition).count();
  }

  private static double macroF1(Map<Polarity, Tally> tallies) {
    return tallies.values().stream().mapToDouble(Tally::f1).average().orElse(0);
  }

  private static double share(List<Judged> judged) {
    return count(judged, Judged::isRight) / (double) Math.max(1, judged.size());
  }

  private static double calibrationError(List<Judged> judged) {
    double error = 0;
    for (int band = 0; band < BANDS; band++) {
      int number = band;
      List<Judged> inside = judged.stream().filter(j -> band(j) == number).toList();
      double sure = inside.stream().mapToDouble(SentimentScores::sure).sum();
      error += Math.abs(sure - count(inside, Judged::isRight));
    }
    return error / Math.max(1, judged.size());
  }

  private static int band(Judged judged) {
    return Math.min(BANDS - 1, (int) (sure(judged) * BANDS));
  }

  private static double sure(Judged judged) {
    return judged.stance.of(judged.stance.most());
  }

  private static Part part(List<Judged> judged) {
    double said = judged.stream().mapToDouble(j -> j.stance.polarity()).average().orElse(0);
    double gold = judged.stream().mapToInt(j -> j.target.polarity().sign()).average().orElse(0);
    return new Part(judged.size(), macroF1(tallies(judged)), said, gold);
  }

  void print(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "macro-F1 %.1f, accuracy %.1f, calibration error %.3f; %,.0f targets a second%n",
        100 * macroF1,
        100 * accuracy,
        calibrationError,
        targetsPerSecond);
    out.printf("%-16s %9s %9s %9s %9s %9s%n", "", "targets", "macro-F1", "said", "gold", "bias");
    line(out, "all", all);
    line(out, "conflict words", conflict);
    line(out, "no such word", other);
  }

  private static void line(PrintWriter out, String name, Part part) {
    out.printf(
        Locale.ROOT,
        "%-16s %,9d %9.1f %+9.3f %+9.3f %+9.3f%n",
        name,
        part.targets,
        100 * part.macroF1,
        part.said,
        part.gold,
        part.bias());
  }
}
