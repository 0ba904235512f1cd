package dateline.job;

import dateline.measure.change.DailyCounts;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many articles a fixed panel has, day by day: what counts are shares of. */
final class PanelDays implements Serializable {
  private static final long serialVersionUID = 1;

  private final LocalDate first;
  private final long articles;
  private final int[] distinct;
  private final int[] ofOutlets;
  private final Map<String, Set<LocalDate>> silences = new HashMap<>();

  /**
   * A day of the corpus.
   *
   * @param articles of all outlets
   * @param distinct those of the panel, each text once
   * @param ofOutlets those of the panel, each text once in each outlet
   */
  record Day(LocalDate day, long articles, long distinct, long ofOutlets) {}

  /** A day on which articles of an outlet of the panel are missing. */
  record Silent(String outletId, LocalDate day, @Nullable Double expected) {}

  /**
   * The days from the first to the last on which the panel has articles.
   *
   * @param days one at least with articles of the panel
   */
  PanelDays(List<Day> days, List<Silent> silent) {
    List<LocalDate> ofPanel =
        days.stream().filter(day -> day.distinct > 0).map(Day::day).sorted().toList();
    first = ofPanel.get(0);
    int length = index(ofPanel.get(ofPanel.size() - 1)) + 1;
    articles = days.stream().mapToLong(Day::articles).sum();
    distinct = new int[length];
    double[] ofEach = new double[length];
    for (Day day : days) {
      if (isWithin(day.day)) {
        distinct[index(day.day)] = (int) day.distinct;
        ofEach[index(day.day)] = day.ofOutlets;
      }
    }
    for (Silent one : silent) {
      silences.computeIfAbsent(one.outletId, any -> new HashSet<>()).add(one.day);
      if (isWithin(one.day) && one.expected != null && ofEach[index(one.day)] > 0) {
        ofEach[index(one.day)] += one.expected;
      }
    }
    ofOutlets = Arrays.stream(ofEach).mapToInt(all -> (int) Math.rint(all)).toArray();
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return first.plusDays(distinct.length - 1L);
  }

  /** All articles of all outlets. */
  long articles() {
    return articles;
  }

  /** The panel's distinct articles on each day that is one for a thing. */
  int[] of(Subject subject) {
    if (!subject.kind().equals("outlet")) {
      return distinct.clone();
    }
    int[] of = ofOutlets.clone();
    silences.getOrDefault(subject.outletId(), Set.of()).stream()
        .filter(this::isWithin)
        .forEach(day -> of[index(day)] = 0);
    return of;
  }

  /** The series of a thing. */
  DailyCounts counts(Subject subject, List<SubjectDays.Count> counted) {
    int[] counts = new int[distinct.length];
    counted.forEach(day -> counts[index(day.day())] += (int) day.articles());
    return new DailyCounts(first, counts, of(subject));
  }

  /** Whether a panel of so many days has articles before the last of them. */
  boolean hasHistory(Subject subject, int last) {
    int[] of = of(subject);
    return IntStream.range(0, of.length - last).anyMatch(day -> of[day] > 0);
  }

  private boolean isWithin(LocalDate day) {
    return index(day) >= 0 && index(day) < distinct.length;
  }

  private int index(LocalDate day) {
    return (int) (day.toEpochDay() - first.toEpochDay());
  }
}
