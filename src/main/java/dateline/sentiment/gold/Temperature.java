package dateline.sentiment.gold;

import dateline.sentiment.Polarity;
import java.util.List;

/** By what scores are to be divided so that probabilities say how often they are right. */
public final class Temperature {
  private static final double LEAST = 0.2;
  private static final double MOST = 5;
  private static final int STEPS = 60;

  private Temperature() {}

  /**
   * The temperature at which what readers found was most probable (Guo et al. 2017).
   *
   * @param scores of each target, one for each polarity in order
   */
  public static double of(List<double[]> scores, List<Polarity> found) {
    // The loss has one minimum: halve the interval that holds it by the golden section.
    double golden = (Math.sqrt(5) - 1) / 2;
    double low = Math.log(LEAST);
    double high = Math.log(MOST);
    for (int step = 0; step < STEPS; step++) {
      double left = high - golden * (high - low);
      double right = low + golden * (high - low);
      if (loss(scores, found, Math.exp(left)) < loss(scores, found, Math.exp(right))) {
        high = right;
      } else {
        low = left;
      }
    }
    return Math.exp((low + high) / 2);
  }

  private static double loss(List<double[]> scores, List<Polarity> found, double temperature) {
    double loss = 0;
    for (int i = 0; i < found.size(); i++) {
      double[] score = scores.get(i);
      double sum = 0;
      for (double each : score) {
        sum += Math.exp((each - score[0]) / temperature);
      }
      double right = score[found.get(i).sign() + 1];
      loss += Math.log(sum) - (right - score[0]) / temperature;
    }
    return loss;
  }
}
