package dateline.measure.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Articles with whom they name, and for each entity the places where it is named. The pairs of one
 * entity are counted in one go, in a counter for each other entity: so no pair is sorted, hashed or
 * kept. Entities can be counted at the same time, in ranges of much the same work.
 */
public final class PairIndex {
  private final Places places;
  private final Items items;
  private final int articles;
  private final int distinct;
  private final int independent;
  private final long effective;
  private final int[] articlesOf;
  private final int[] distinctOf;
  private final int[] independentOf;

  /** How many items each origin has. */
  private final int[] sizes;

  /** From where on an entity's places in articles that count as one with no other are listed. */
  private final int[] singles;

  private final int[] singlePlaces;

  /** The same for the others, those of one origin, text and article side by side. */
  private final int[] groups;

  private final int[] groupedPlaces;
  private final int[] groupedItems;

  /** Entities from one on and up to another, without it. */
  public record Range(int from, int to) {}

  /** Takes a pair in a window; the entity with the greater number comes first. */
  @FunctionalInterface
  public interface Visitor {
    void pair(int entity, int other, Window window, Together counts);
  }

  PairIndex(Places places, Items items, int entities, int articles) {
    this.places = places;
    this.items = items;
    this.articles = articles;
    sizes = items.sizesOfOrigins();
    articlesOf = new int[entities];
    distinctOf = new int[entities];
    independentOf = new int[entities];
    singles = new int[entities + 1];
    groups = new int[entities + 1];
    for (int i = 0; i < items.count(); i++) {
      int[] named = isSingle(i) ? singles : groups;
      places.forEach(items.start(i), (entity, place) -> named[entity + 1]++);
    }
    Arrays.parallelPrefix(singles, Integer::sum);
    Arrays.parallelPrefix(groups, Integer::sum);
    singlePlaces = new int[singles[entities]];
    groupedPlaces = new int[groups[entities]];
    groupedItems = new int[groups[entities]];
    int alone = listSingles();
    int[] grouped =
        IntStream.range(0, items.count())
            .filter(i -> !isSingle(i))
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(items::origin).thenComparingInt(items::text))
            .mapToInt(Integer::intValue)
            .toArray();
    distinct = alone + listGrouped(grouped);
    independent = (int) Arrays.stream(sizes).filter(size -> size > 0).count();
    effective =
        EffectiveArticles.count(
            Math.max(1, independent),
            Arrays.stream(independentOf).asLongStream().toArray(),
            pairs(grouped));
  }

  /** Articles in all. */
  public int articles() {
    return articles;
  }

  /** Articles, those of one text once. */
  public int distinct() {
    return distinct;
  }

  /** Articles, those of one origin once. */
  public int independent() {
    return independent;
  }

  /**
   * Independent articles, each naming as many entities as the next, that would name pairs together
   * by chance as often as these do; see {@link EffectiveArticles}.
   */
  public long effective() {
    return effective;
  }

  /** Articles that name an entity. */
  public int articlesOf(int entity) {
    return articlesOf[entity];
  }

  /** The same, those of one text once. */
  public int distinctOf(int entity) {
    return distinctOf[entity];
  }

  /** The same, those of one origin once. */
  public int independentOf(int entity) {
    return independentOf[entity];
  }

  /** Entities that so many articles name, or more. */
  public int entitiesOf(int least) {
    return (int) Arrays.stream(articlesOf).filter(count -> count >= least).count();
  }

  /** Ranges of entities whose pairs take much the same time. */
  public List<Range> ranges(int parts) {
    int entities = articlesOf.length;
    long[] work = new long[entities];
    for (int i = 0; i < items.count(); i++) {
      int start = items.start(i);
      places.forEach(start, (entity, place) -> work[entity] += place - start);
    }
    long share = Arrays.stream(work).sum() / parts + 1;
    List<Range> ranges = new ArrayList<>();
    long done = 0;
    int from = 0;
    for (int entity = 0; entity < entities; entity++) {
      done += work[entity];
      if (done >= share || entity == entities - 1) {
        ranges.add(new Range(from, entity + 1));
        from = entity + 1;
        done = 0;
      }
    }
    return ranges;
  }

  /** Hands out all pairs; see {@link #forEach(Range, int, Visitor)}. */
  public void forEach(int least, Visitor visitor) {
    forEach(new Range(0, articlesOf.length), least, visitor);
  }

  /**
   * Hands out the pairs of some entities, in order, with all that have smaller numbers, in an order
   * that depends on nothing but the articles; each in every window within which enough articles
   * name both.
   *
   * @param least how many articles are enough
   */
  public void forEach(Range range, int least, Visitor visitor) {
    forEach(range, least, least, visitor);
  }

  /**
   * The same with another number for the narrower windows.
   *
   * @param least how many articles are enough, anywhere in them
   * @param leastNear how many are enough in a narrower window, of those that are
   */
  public void forEach(Range range, int least, int leastNear, Visitor visitor) {
    PairCounting counting =
        new PairCounting(
            places, articlesOf.length, groupedPlaces.length > 0, least, leastNear, visitor);
    for (int entity = range.from; entity < range.to; entity++) {
      for (int i = singles[entity]; i < singles[entity + 1]; i++) {
        counting.add(singlePlaces[i]);
      }
      for (int i = groups[entity]; i < groups[entity + 1]; i++) {
        int item = groupedItems[i];
        counting.add(
            groupedPlaces[i],
            items.article(item),
            items.text(item),
            items.origin(item),
            items.divisor(item));
      }
      counting.end(entity);
    }
  }

  /** Takes a place where an entity is named. */
  @FunctionalInterface
  interface PlaceTaker {
    void take(int place);
  }

  /** Hands out the places where an entity is named. */
  void forEachPlace(int entity, PlaceTaker taker) {
    for (int i = singles[entity]; i < singles[entity + 1]; i++) {
      taker.take(singlePlaces[i]);
    }
    for (int i = groups[entity]; i < groups[entity + 1]; i++) {
      taker.take(groupedPlaces[i]);
    }
  }

  Places places() {
    return places;
  }

  Items items() {
    return items;
  }

  /** Entities in all, those that no article names among them. */
  int entities() {
    return articlesOf.length;
  }

  /** Whether an article has no other of its origin, and no items. */
  private boolean isSingle(int item) {
    return sizes[items.origin(item)] == 1;
  }

  /** Lists the places of single articles, and returns how many of these there are. */
  private int listSingles() {
    int[] next = singles.clone();
    int count = 0;
    for (int i = 0; i < items.count(); i++) {
      if (isSingle(i)) {
        count++;
        places.forEach(
            items.start(i),
            (entity, place) -> {
              singlePlaces[next[entity]++] = place;
              articlesOf[entity]++;
              distinctOf[entity]++;
              independentOf[entity]++;
            });
      }
    }
    return count;
  }

  /** Lists the places of the other items, and returns how many texts these have. */
  private int listGrouped(int[] ordered) {
    int entities = groupedPlaces.length > 0 ? articlesOf.length : 0;
    int[] next = groups.clone();
    LastGroup article = new LastGroup(entities);
    LastGroup text = new LastGroup(entities);
    LastGroup origin = new LastGroup(entities);
    int texts = 0;
    int last = -1;
    for (int item : ordered) {
      texts += items.text(item) == last ? 0 : 1;
      last = items.text(item);
      places.forEach(
          items.start(item),
          (entity, place) -> {
            groupedItems[next[entity]] = item;
            groupedPlaces[next[entity]++] = place;
            articlesOf[entity] += article.isNew(entity, items.article(item));
            distinctOf[entity] += text.isNew(entity, items.text(item));
            independentOf[entity] += origin.isNew(entity, items.origin(item));
          });
    }
    return texts;
  }

  /**
   * Pairs that origins name, added up over these: of one with several items at most those of whom
   * it names at all, and at most those of its items.
   *
   * @param ordered the items of such origins, those of one side by side
   */
  private long pairs(int[] ordered) {
    long sum =
        IntStream.range(0, items.count())
            .filter(this::isSingle)
            .mapToLong(item -> pairsOf(places.size(items.start(item))))
            .sum();
    LastGroup origin = new LastGroup(ordered.length > 0 ? articlesOf.length : 0);
    long ofItems = 0;
    int[] named = {0};
    for (int i = 0; i < ordered.length; i++) {
      int item = ordered[i];
      ofItems += pairsOf(places.size(items.start(item)));
      places.forEach(
          items.start(item),
          (entity, place) -> named[0] += origin.isNew(entity, items.origin(item)));
      if (i + 1 == ordered.length || items.origin(ordered[i + 1]) != items.origin(item)) {
        sum += Math.min(ofItems, pairsOf(named[0]));
        ofItems = 0;
        named[0] = 0;
      }
    }
    return sum;
  }

  private static long pairsOf(long entities) {
    return entities * (entities - 1) / 2;
  }
}
