package dateline.job;

import dateline.job.SubjectDays.Count;
import dateline.measure.pair.PairArticles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what articles name, cite and come from, and keeps what enough of them do. */
final class Subjects {
  private final List<CountedArticle> articles = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final boolean[] counted;
  private final boolean[] countedOfOutlet;
  private final int least;
  private final int leastOfPair;

  private final List<SubjectDays> enough = new ArrayList<>();
  private final SortedMap<String, int[]> paired = new TreeMap<>();

  /**
   * Counts.
   *
   * @param least how many articles that count are enough
   * @param leastOfPair how many are for a pair
   */
  Subjects(Iterator<CountedArticle> read, int least, int leastOfPair) {
    this.least = least;
    this.leastOfPair = leastOfPair;
    read.forEachRemaining(articles::add);
    articles.sort(
        Comparator.comparing(CountedArticle::day).thenComparing(CountedArticle::articleId));
    counted = new boolean[articles.size()];
    countedOfOutlet = new boolean[articles.size()];
    for (int i = 0; i < articles.size(); i++) {
      numbers.put(articles.get(i).articleId(), i);
      counted[i] = articles.get(i).counted();
      countedOfOutlet[i] = articles.get(i).countedOfOutlet();
    }
  }

  /** The number of an article, in the order of days; null where it is not dated. */
  @Nullable Integer number(String article) {
    return numbers.get(article);
  }

  /**
   * What is named, cited and published often enough, with the days on which it is.
   *
   * @param entities who is named
   * @param sources who is cited
   */
  Stream<SubjectDays> of(Postings<String> entities, Postings<Subject> sources) {
    entities.forEach(this::keepEntity);
    sources.forEach((source, of) -> keep(source, of, counted));
    outlets().forEach((outlet, of) -> keep(Subject.outlet(outlet), of, countedOfOutlet));
    return Stream.concat(enough.stream(), pairs());
  }

  private Postings<String> outlets() {
    Postings<String> outlets = new Postings<>(Comparator.naturalOrder());
    for (int i = 0; i < articles.size(); i++) {
      @Nullable String outlet = articles.get(i).outletId();
      if (outlet != null) {
        outlets.add(outlet, i);
      }
    }
    return outlets;
  }

  private void keepEntity(String entity, int[] of) {
    if (keep(Subject.entity(entity), of, counted) >= leastOfPair) {
      paired.put(entity, of);
    }
  }

  /** Keeps the thing if enough articles count, and returns how many do. */
  private int keep(Subject subject, int[] of, boolean[] counts) {
    int count = (int) IntStream.of(of).filter(article -> counts[article]).count();
    if (count >= least) {
      enough.add(days(subject, of, counts));
    }
    return count;
  }

  /** The pairs, made one entity after the other. */
  private Stream<SubjectDays> pairs() {
    List<String> names = List.copyOf(paired.keySet());
    PairArticles pairs =
        new PairArticles(paired.values().toArray(int[][]::new), counted, leastOfPair);
    return IntStream.range(0, names.size())
        .boxed()
        .flatMap(entity -> pairs(entity, names, pairs).stream());
  }

  private List<SubjectDays> pairs(int entity, List<String> names, PairArticles pairs) {
    List<SubjectDays> found = new ArrayList<>();
    pairs.forEach(
        entity,
        (one, other, both) ->
            found.add(days(Subject.pair(names.get(one), names.get(other)), both, counted)));
    return found;
  }

  private SubjectDays days(Subject subject, int[] of, boolean[] counts) {
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    for (int article : of) {
      if (counts[article]) {
        days.merge(articles.get(article).day(), 1L, Long::sum);
      }
    }
    List<Count> counted =
        days.entrySet().stream().map(day -> new Count(day.getKey(), day.getValue())).toList();
    return new SubjectDays(
        subject.kind(),
        subject.entityA(),
        subject.entityB(),
        subject.outletId(),
        of.length,
        counted);
  }
}
