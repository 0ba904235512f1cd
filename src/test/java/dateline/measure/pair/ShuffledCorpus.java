package dateline.measure.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A corpus of chance: articles that name some of many entities, the n-th of them in proportion to
 * 1/n.
 */
final class ShuffledCorpus {
  private final Random random;
  private final List<Set<Integer>> articles = new ArrayList<>();
  private final double[] use;

  /**
   * Draws a corpus.
   *
   * @param least how many entities an article names, at least
   * @param most and at most
   */
  ShuffledCorpus(long seed, int articleCount, int entities, int least, int most) {
    random = new Random(seed);
    use = new double[entities];
    for (int entity = 0; entity < entities; entity++) {
      use[entity] = (entity == 0 ? 0 : use[entity - 1]) + 1.0 / (entity + 1);
    }
    for (int article = 0; article < articleCount; article++) {
      Set<Integer> named = new LinkedHashSet<>();
      int size = least + random.nextInt(most - least + 1);
      while (named.size() < size) {
        named.add(draw());
      }
      articles.add(named);
    }
  }

  /** The entities of each article. */
  List<Set<Integer>> articles() {
    return articles;
  }

  /** In how many articles each entity is named. */
  long[] use() {
    long[] counts = new long[use.length];
    articles.forEach(named -> named.forEach(entity -> counts[entity]++));
    return counts;
  }

  /** Names an entity in so many articles that do not name it yet but name another. */
  void plant(int entity, int beside, int times) {
    articles.stream()
        .filter(named -> named.contains(beside) && !named.contains(entity))
        .limit(times)
        .forEach(named -> named.add(entity));
  }

  /**
   * Shuffles entities over articles: each article keeps how many it names, each entity in how many
   * articles it is named (curveball trades, Strona and others 2014).
   */
  void shuffle(int trades) {
    for (int trade = 0; trade < trades; trade++) {
      int one = random.nextInt(articles.size());
      int other = random.nextInt(articles.size());
      if (one != other) {
        trade(articles.get(one), articles.get(other));
      }
    }
  }

  /** Deals out anew what only one of two articles names. */
  private void trade(Set<Integer> one, Set<Integer> other) {
    Set<Integer> both = new TreeSet<>(one);
    both.retainAll(other);
    List<Integer> dealt = new ArrayList<>();
    one.stream().filter(entity -> !both.contains(entity)).forEach(dealt::add);
    int ofOne = dealt.size();
    other.stream().filter(entity -> !both.contains(entity)).forEach(dealt::add);
    Collections.shuffle(dealt, random);
    one.clear();
    other.clear();
    one.addAll(both);
    other.addAll(both);
    one.addAll(dealt.subList(0, ofOne));
    other.addAll(dealt.subList(ofOne, dealt.size()));
  }

  private int draw() {
    double at = random.nextDouble() * use[use.length - 1];
    int entity = 0;
    while (use[entity] < at) {
      entity++;
    }
    return entity;
  }
}
