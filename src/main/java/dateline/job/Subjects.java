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
  private final Map<String, Integer> numbers = new HashMap<>();
  private final LocalDate[] days;
  private final boolean[] counted;
  private final boolean[] countedOfOutlet;
  private final ArticleNumbers<String> outlets = new ArticleNumbers<>(Comparator.naturalOrder());
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
    List<CountedArticle> articles = new ArrayList<>();
    read.forEachRemaining(articles::add);
    articles.sort(
        Comparator.comparing(CountedArticle::day).thenComparing(CountedArticle::articleId));
    days = new LocalDate[articles.size()];
    counted = new boolean[articles.size()];
    countedOfOutlet = new boolean[articles.size()];
    for (int i = 0; i < articles.size(); i++) {
      note(i, articles.get(i));
    }
  }

  private void note(int number, CountedArticle article) {
    numbers.put(article.articleId(), number);
    boolean sameDay = number > 0 && days[number - 1].equals(article.day());
    days[number] = sameDay ? days[number - 1] : article.day(); // One object a day.
    counted[number] = article.counted();
    countedOfOutlet[number] = article.countedOfOutlet();
    if (article.outletId() != null) {
      outlets.add(article.outletId(), number);
    }
  }

  /** The number of an article, in the order of days; null where it is none of those to count. */
  @Nullable Integer number(String article) {
    return numbers.get(article);
  }

  /**
   * What is named, cited and published often enough, with the days on which it is.
   *
   * @param entities who is named
   * @param sources who is cited
   */
  Stream<SubjectDays> of(ArticleNumbers<String> entities, ArticleNumbers<Subject> sources) {
    entities.forEach(this::keepEntity);
    sources.forEach((source, of) -> keep(source, of, counted));
    outlets.forEach((outlet, of) -> keep(Subject.outlet(outlet), of, countedOfOutlet));
    return Stream.concat(enough.stream(), pairs());
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
    SortedMap<LocalDate, Long> perDay = new TreeMap<>();
    for (int article : of) {
      if (counts[article]) {
        perDay.merge(days[article], 1L, Long::sum);
      }
    }
    return new SubjectDays(
        subject.kind(),
        subject.entityA(),
        subject.entityB(),
        subject.outletId(),
        of.length,
        perDay.entrySet().stream().map(day -> new Count(day.getKey(), day.getValue())).toList());
  }
}
