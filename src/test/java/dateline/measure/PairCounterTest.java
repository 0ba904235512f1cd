package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.measure.PairCounter.Counts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PairCounterTest {

  @Test
  void countsArticlesAndSentencesThatNameBoth() {
    PairCounter counter = new PairCounter();
    counter.add(new String[] {"UN", "Kyiv", "UN"}, new int[] {0, 0, 3}, "1", "1");
    counter.add(new String[] {"Kyiv", "UN"}, new int[] {1, 2}, "2", "2");
    assertThat(pairs(counter)).containsExactly("Kyiv UN 2 1");
    assertThat(counter.articles()).isEqualTo(2);
    assertThat(counter.articlesOf("UN")).isEqualTo(2);
  }

  @Test
  void namesNobodyTwice() {
    PairCounter counter = new PairCounter();
    counter.add(new String[] {"UN", "UN"}, new int[] {0, 0}, "1", "1");
    assertThat(pairs(counter)).isEmpty();
    assertThat(counter.articlesOf("UN")).isEqualTo(1);
  }

  @Test
  void textsAndOriginsCountOnce() {
    PairCounter counter = new PairCounter();
    String[] both = {"Kyiv", "UN"};
    counter.add(both, new int[] {0, 0}, "wire", "wire");
    counter.add(both, new int[] {0, 0}, "wire", "wire");
    counter.add(both, new int[] {0, 1}, "after the wire", "wire");
    counter.add(new String[] {"Kyiv"}, new int[] {0}, "own", "own");
    counter.add(both, new int[] {0, 1}, "other", "other");
    List<Counts> counts = new ArrayList<>();
    counter.forEach((a, b, n) -> counts.add(n));
    assertThat(counts).containsExactly(new Counts(4, 2, 3, 2));
  }

  @Test
  void agreesWithCountingOneByOne() {
    Random random = new Random(7);
    PairCounter counter = new PairCounter();
    Map<String, int[]> plain = new TreeMap<>();
    for (int article = 0; article < 500; article++) {
      int mentions = random.nextInt(20);
      String[] entities = new String[mentions];
      int[] sentences = new int[mentions];
      for (int i = 0; i < mentions; i++) {
        entities[i] = "e" + random.nextInt(60);
        sentences[i] = i / 3;
      }
      counter.add(entities, sentences, "t" + article, "o" + article);
      count(plain, entities, sentences);
    }
    List<String> expected = new ArrayList<>();
    plain.forEach((pair, n) -> expected.add(pair + " " + n[0] + " " + n[1]));
    assertThat(pairs(counter)).containsExactlyElementsOf(expected);
  }

  private static void count(Map<String, int[]> plain, String[] entities, int[] sentences) {
    Set<String> together = new HashSet<>();
    Set<String> inSentence = new HashSet<>();
    for (int i = 0; i < entities.length; i++) {
      for (int j = 0; j < entities.length; j++) {
        if (entities[i].compareTo(entities[j]) < 0) {
          together.add(entities[i] + " " + entities[j]);
          if (sentences[i] == sentences[j]) {
            inSentence.add(entities[i] + " " + entities[j]);
          }
        }
      }
    }
    together.forEach(pair -> plain.computeIfAbsent(pair, p -> new int[2])[0]++);
    inSentence.forEach(pair -> plain.get(pair)[1]++);
  }

  private static List<String> pairs(PairCounter counter) {
    List<String> pairs = new ArrayList<>();
    counter.forEach((a, b, n) -> pairs.add(a + " " + b + " " + n.articles() + " " + n.sentence()));
    pairs.sort(null);
    return pairs;
  }
}
