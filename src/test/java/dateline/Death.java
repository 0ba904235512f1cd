package dateline;

import java.util.List;
import java.util.Random;

/**
 * A process of a cluster that is to die in the middle of a run.
 *
 * @param stage the table after which it dies, as the run's lines name it
 * @param millis how long after that
 */
record Death(Cluster.Member member, String stage, int millis) {
  /** No stage of the sample takes much longer. */
  private static final int LONGEST = 1_500;

  /** One at any moment of a run. */
  static Death drawn(Cluster.Member member, List<String> stages, Random random) {
    return new Death(member, stages.get(random.nextInt(stages.size())), random.nextInt(LONGEST));
  }
}
