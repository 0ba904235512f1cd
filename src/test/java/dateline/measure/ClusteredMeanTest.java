package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusteredMeanTest {
  /** A thing in a cluster. */
  private record Thing(String cluster, double value) {}

  @Test
  void theMeanIsThatOfAllThings() {
    assertThat(mean(of("a", 0.3), of("a", 0.5), of("b", -0.2)).mean()).isEqualTo(0.2);
  }

  @Test
  void theSameThingsInAnotherOrderHaveTheSameInterval() {
    List<Thing> things = things(30, 4);
    Interval inOrder = mean(things).interval();
    Collections.shuffle(things, new Random(3));
    assertThat(mean(things).interval()).isEqualTo(inOrder);
  }

  @Test
  void tenCopiesOfEachMakeNothingSurer() {
    List<Thing> things = things(20, 1);
    List<Thing> copied = new ArrayList<>();
    for (int copy = 0; copy < 10; copy++) {
      copied.addAll(things);
    }
    Interval alone = mean(things).interval();
    Interval interval = mean(copied).interval();
    assertThat(interval.low()).isCloseTo(alone.low(), within(1e-12));
    assertThat(interval.high()).isCloseTo(alone.high(), within(1e-12));
  }

  @Test
  void aClusterOfHalfOfAllThingsMakesTheMeanLessSure() {
    List<Thing> things = things(20, 1);
    Thing furthest = Collections.max(things, Comparator.comparingDouble(Thing::value));
    List<Thing> uneven = new ArrayList<>(things);
    for (int copy = 0; copy < 19; copy++) {
      uneven.add(furthest);
    }
    Interval even = mean(things).interval();
    Interval interval = mean(uneven).interval();
    assertThat(interval.high() - interval.low()).isGreaterThan(1.5 * (even.high() - even.low()));
  }

  /** Without copies and skew there is a textbook's answer: Student's t. */
  @Test
  void ofThingsThatAreNoClustersItIsAsWideAsStudents() {
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      things.add(of("c" + i, (i - 19.5) / 25));
    }
    Interval interval = mean(things).interval();
    double deviation = Math.sqrt((40.0 * 40 - 1) / 12 * 40 / 39) / 25;
    double student = 2 * 2.0227 * deviation / Math.sqrt(40);
    assertThat(interval.high() - interval.low()).isCloseTo(student, within(0.05 * student));
    assertThat((interval.low() + interval.high()) / 2).isCloseTo(0, within(0.03));
  }

  @Test
  void oneClusterHasNoInterval() {
    assertThatThrownBy(() -> mean(of("a", 0.3), of("a", 0.5)).interval())
        .hasMessage("an interval needs two clusters");
  }

  /** Things whose values differ between clusters, a little within them. */
  private static List<Thing> things(int clusters, int size) {
    Random random = new Random(5);
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < clusters; i++) {
      double middle = random.nextGaussian() / 3;
      for (int j = 0; j < size; j++) {
        things.add(of("c" + i, middle + random.nextGaussian() / 20));
      }
    }
    return things;
  }

  private static Thing of(String cluster, double value) {
    return new Thing(cluster, value);
  }

  private static ClusteredMean mean(Thing... things) {
    return mean(List.of(things));
  }

  private static ClusteredMean mean(List<Thing> things) {
    return new ClusteredMean(sums(things), 0, 1);
  }

  private static ClusteredSums sums(List<Thing> things) {
    ClusteredSums sums = new ClusteredSums();
    things.forEach(t -> sums.add(t.cluster, Math.round(t.value * ClusteredMean.PARTS), 1));
    return sums;
  }
}
