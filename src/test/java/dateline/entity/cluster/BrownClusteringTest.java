package dateline.entity.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrownClusteringTest {
  @Test
  void wordsInTheSamePlacesShareACluster() {
    Bigrams.Collector text = new Bigrams.Collector();
    for (String who : List.of("soldiers", "rebels", "medics")) {
      for (String did : List.of("left", "reached", "held")) {
        for (String where : List.of("Kadra", "Tesmir", "Ilvane")) {
          text.addSentence(List.of("the", who, did, "the", "town", "of", where));
        }
      }
    }
    Bigrams bigrams = text.bigrams(1);
    List<String> paths = BrownClustering.cluster(bigrams, 6);
    assertThat(path("soldiers", bigrams, paths)).isEqualTo(path("medics", bigrams, paths));
    assertThat(path("Kadra", bigrams, paths)).isEqualTo(path("Tesmir", bigrams, paths));
    assertThat(path("Kadra", bigrams, paths)).isNotEqualTo(path("soldiers", bigrams, paths));
  }

  private static String path(String word, Bigrams bigrams, List<String> paths) {
    return paths.get(bigrams.words().indexOf(word));
  }

  /** The merge of least loss at every step, each loss counted from scratch. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyMergeIsTheCheapest(long seed) {
    Bigrams bigrams = randomText(seed);
    List<String> paths = BrownClustering.cluster(bigrams, 5);
    assertThat(groups(paths)).isEqualTo(groupsFromScratch(bigrams, 5, 5));
    List<String> halves = paths.stream().map(path -> path.substring(0, 1)).toList();
    assertThat(groups(halves)).isEqualTo(groupsFromScratch(bigrams, 5, 2));
  }

  private static Bigrams randomText(long seed) {
    Random random = new Random(seed);
    Bigrams.Collector text = new Bigrams.Collector();
    for (int sentence = 0; sentence < 120; sentence++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        words.add("w" + (int) (14 * random.nextDouble() * random.nextDouble()));
      }
      text.addSentence(words);
    }
    return text.bigrams(1);
  }

  /** For each word the first word of its cluster. */
  private static List<Integer> groups(List<String> paths) {
    return paths.stream().map(paths::indexOf).toList();
  }

  private static List<Integer> groupsFromScratch(Bigrams bigrams, int clusters, int left) {
    int words = bigrams.words().size();
    int[] group = IntStream.range(0, words).toArray();
    for (int merge = 1; merge <= words - left; merge++) {
      int entered = Math.min(words, clusters + merge);
      int[] pair = cheapest(bigrams, group, entered);
      for (int word = 0; word < words; word++) {
        group[word] = group[word] == pair[1] ? pair[0] : group[word];
      }
    }
    return Arrays.stream(group).boxed().toList();
  }

  private static int[] cheapest(Bigrams bigrams, int[] group, int entered) {
    int[] names = Arrays.stream(group, 0, entered).distinct().sorted().toArray();
    int[] best = {-1, -1};
    double most = Double.NEGATIVE_INFINITY;
    for (int a : names) {
      for (int b : names) {
        if (a < b) {
          int[] merged = Arrays.stream(group).map(g -> g == b ? a : g).toArray();
          double left = information(bigrams, merged, entered);
          if (left > most + 1e-12) {
            most = left;
            best = new int[] {a, b};
          }
        }
      }
    }
    return best;
  }

  /** The mutual information of neighbours among the words that have entered. */
  private static double information(Bigrams bigrams, int[] group, int entered) {
    int words = group.length;
    Bigrams.Rows after = bigrams.after();
    double total = Arrays.stream(after.counts()).sum();
    double[][] shares = new double[words][words];
    double[] first = new double[words];
    double[] second = new double[words];
    for (int word = 0; word < words; word++) {
      for (int i = after.starts()[word]; i < after.starts()[word + 1]; i++) {
        double share = after.counts()[i] / total;
        first[group[word]] += share;
        second[group[after.words()[i]]] += share;
        if (word < entered && after.words()[i] < entered) {
          shares[group[word]][group[after.words()[i]]] += share;
        }
      }
    }
    double sum = 0;
    for (int a = 0; a < words; a++) {
      for (int b = 0; b < words; b++) {
        sum += shares[a][b] > 0 ? shares[a][b] * Math.log(shares[a][b] / first[a] / second[b]) : 0;
      }
    }
    return sum;
  }
}
