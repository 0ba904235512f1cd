package dateline.measure.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairCounterTest {
  private static final int UN = 0;
  private static final int KYIV = 1;
  private static final int ROME = 2;
  private static final Map<List<Object>, String> KEYS = new HashMap<>();

  /** Whom an article names: entity, sentence and item of each mention. */
  private record Article(List<int[]> names, int text, int origin) {}

  private static Article article(int text, int origin, int[]... names) {
    return new Article(List.of(names), text, origin);
  }

  private static int[] name(int entity, int sentence) {
    return new int[] {entity, sentence, 0};
  }

  private static PairIndex index(int roundUp, List<Article> articles) {
    PairCounter counter = new PairCounter(roundUp);
    for (Article article : articles) {
      for (int[] name : article.names) {
        counter.name(name[0], name[1], name[2]);
      }
      counter.end(article.text, article.origin);
    }
    return counter.index();
  }

  private static Map<String, Together> pairs(PairIndex index, int least) {
    Map<String, Together> pairs = new TreeMap<>();
    index.forEach(least, (a, b, window, counts) -> pairs.put(key(a, b, window), counts));
    return pairs;
  }

  private static String key(int a, int b, Window window) {
    return KEYS.computeIfAbsent(
        List.of(Math.min(a, b), Math.max(a, b), window),
        of -> of.get(0) + " " + of.get(1) + " " + window.id());
  }

  @Test
  void aPairCountsInEveryWindowThatHoldsIt() {
    PairIndex index =
        index(
            0,
            List.of(
                article(0, 0, name(UN, 0), name(KYIV, 0), name(UN, 9)),
                article(1, 1, name(KYIV, 1), name(UN, 3)),
                article(2, 2, name(KYIV, 1), name(UN, 4))));
    assertThat(pairs(index, 1))
        .containsOnly(
            Map.entry("0 1 article", new Together(3, 3, 3, 3)),
            Map.entry("0 1 three_sentences", new Together(2, 2, 2, 2)),
            Map.entry("0 1 sentence", new Together(1, 1, 1, 1)));
    assertThat(pairs(index, 2)).containsOnlyKeys("0 1 article", "0 1 three_sentences");
  }

  @Test
  void nobodyIsNamedTogetherWithOneself() {
    PairIndex index = index(0, List.of(article(0, 0, name(UN, 0), name(UN, 0), name(UN, 5))));
    assertThat(pairs(index, 1)).isEmpty();
    assertThat(index.articlesOf(UN)).isEqualTo(1);
  }

  @Test
  void textsAndOriginsCountOnce() {
    int[][] both = {name(UN, 0), name(KYIV, 0)};
    int[][] apart = {name(UN, 0), name(KYIV, 1)};
    PairIndex index =
        index(
            0,
            List.of(
                article(0, 0, apart),
                article(1, 1, name(KYIV, 0)),
                article(2, 0, apart),
                article(0, 0, both),
                article(3, 2, apart)));
    assertThat(pairs(index, 1))
        .containsOnly(
            Map.entry("0 1 article", new Together(4, 3, 2, 4)),
            Map.entry("0 1 three_sentences", new Together(4, 3, 2, 4)),
            Map.entry("0 1 sentence", new Together(1, 1, 1, 1)));
    assertThat(
            IntStream.of(index.articlesOf(KYIV), index.distinctOf(KYIV), index.independentOf(KYIV)))
        .containsExactly(5, 4, 3);
    assertThat(IntStream.of(index.articles(), index.distinct(), index.independent()))
        .containsExactly(5, 4, 3);
  }

  @Test
  void itemsKeepApartAndRoundUpsWeighLess() {
    Article roundUp =
        article(
            0,
            0,
            new int[] {UN, 0, 0},
            new int[] {KYIV, 0, 0},
            new int[] {KYIV, 1, 1},
            new int[] {ROME, 1, 1},
            new int[] {ROME, 2, 2},
            new int[] {KYIV, 3, 2});
    PairIndex plain = index(0, List.of(roundUp));
    assertThat(pairs(plain, 1))
        .doesNotContainKey("0 2 article")
        .containsEntry("1 2 article", new Together(1, 1, 1, 1))
        .containsEntry("1 2 sentence", new Together(1, 1, 1, 1));
    assertThat(plain.articles()).isEqualTo(1);
    assertThat(plain.articlesOf(KYIV)).isEqualTo(1);
    Map<String, Together> weighted = pairs(index(2, List.of(roundUp)), 1);
    assertThat(weighted.get("1 2 article").weighted()).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(weighted.get("1 2 sentence").weighted()).isEqualTo(1.0 / 3, within(1e-12));
  }

  @Test
  void articlesThatNameNobodyCountAsArticles() {
    PairIndex index = index(0, List.of(article(0, 0), article(1, 1, name(UN, 0)), article(2, 1)));
    assertThat(IntStream.of(index.articles(), index.distinct(), index.independent()))
        .containsExactly(3, 3, 2);
    assertThat(pairs(index(0, List.of()), 1)).isEmpty();
  }

  @Test
  void rangesMakeTheSamePairsAsAllAtOnce() {
    PairIndex index = index(25, random(3_000, 200));
    Map<String, Together> parts = new TreeMap<>();
    List<PairIndex.Range> ranges = index.ranges(7);
    for (PairIndex.Range range : ranges) {
      index.forEach(range, 1, (a, b, window, counts) -> parts.put(key(a, b, window), counts));
    }
    assertThat(ranges).hasSizeBetween(5, 7);
    assertThat(parts).isEqualTo(pairs(index, 1));
  }

  /** More than one block of places, texts, origins, items and round-ups. */
  @Test
  void agreesWithCountingOneByOne() {
    List<Article> articles = random(23_000, 60);
    Map<String, Together> counted = pairs(index(12, articles), 1);
    Map<String, Together> expected = oneByOne(articles, 12);
    assertThat(counted).containsOnlyKeys(expected.keySet());
    expected.forEach(
        (pair, together) -> {
          Together found = counted.get(pair);
          assertThat(found.weighted()).isEqualTo(together.weighted(), within(1e-6));
          assertThat(found)
              .as(pair)
              .isEqualTo(
                  new Together(
                      together.articles(),
                      together.distinct(),
                      together.independent(),
                      found.weighted()));
        });
  }

  private static List<Article> random(int count, int entities) {
    Random random = new Random(7);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int items = random.nextInt(10) == 0 ? 1 + random.nextInt(4) : 1;
      int[][] names = new int[random.nextInt(24)][];
      for (int j = 0; j < names.length; j++) {
        int item = random.nextInt(items);
        names[j] = new int[] {random.nextInt(entities), 100 * item + random.nextInt(12), item};
      }
      int group = random.nextInt(3) == 0 ? random.nextInt(count / 4) : count / 4 + i;
      articles.add(article(4 * group + random.nextInt(2), group, names));
    }
    return articles;
  }

  private static Map<String, Together> oneByOne(List<Article> articles, int roundUp) {
    Map<String, BitSet> byArticle = new HashMap<>();
    Map<String, BitSet> byText = new HashMap<>();
    Map<String, BitSet> byOrigin = new HashMap<>();
    Map<String, Double> weighted = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      double weight = weight(article, roundUp);
      for (String pair : together(article)) {
        byArticle.computeIfAbsent(pair, p -> new BitSet()).set(i);
        byText.computeIfAbsent(pair, p -> new BitSet()).set(article.text);
        byOrigin.computeIfAbsent(pair, p -> new BitSet()).set(article.origin);
        weighted.merge(pair, weight, Double::sum);
      }
    }
    Map<String, Together> pairs = new TreeMap<>();
    byArticle.forEach(
        (pair, in) ->
            pairs.put(
                pair,
                new Together(
                    in.cardinality(),
                    byText.get(pair).cardinality(),
                    byOrigin.get(pair).cardinality(),
                    weighted.get(pair))));
    return pairs;
  }

  private static double weight(Article article, int roundUp) {
    Set<Integer> items = new HashSet<>();
    Set<Integer> named = new HashSet<>();
    for (int[] name : article.names) {
      items.add(name[2]);
      named.add(1000 * name[2] + name[0]);
    }
    return named.size() > roundUp ? 1.0 / items.size() : 1;
  }

  private static Set<String> together(Article article) {
    Set<String> pairs = new HashSet<>();
    for (int[] one : article.names) {
      for (int[] other : article.names) {
        if (one[0] < other[0] && one[2] == other[2]) {
          int apart = Math.abs(one[1] - other[1]);
          pairs.add(key(one[0], other[0], Window.ARTICLE));
          if (apart <= 2) {
            pairs.add(key(one[0], other[0], Window.THREE_SENTENCES));
          }
          if (apart == 0) {
            pairs.add(key(one[0], other[0], Window.SENTENCE));
          }
        }
      }
    }
    return pairs;
  }
}
