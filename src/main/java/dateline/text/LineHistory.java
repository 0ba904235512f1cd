package dateline.text;

import dateline.text.RecurringLines.About;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a line comes to light as boilerplate. Articles of a day are judged by what their outlet had
 * published by then, so that later ones change nothing about them.
 *
 * @param about what the line speaks of
 * @param few whether it has fewer than five words
 */
public record LineHistory(About about, boolean few) {

  /**
   * The line in the articles of a day.
   *
   * @param day none: the articles without a day
   * @param articles articles with the line
   * @param atEdge how many of them have it among their first or last lines
   * @param stories hashes of {@link RecurringLines#story}, up to ten
   * @param ofOutlet all articles of the outlet up to and on that day
   */
  public record Day(
      @Nullable LocalDate day,
      long articles,
      long atEdge,
      Collection<Integer> stories,
      long ofOutlet) {

    private static LocalDate orFirst(Day of) {
      return of.day == null ? LocalDate.MIN : of.day;
    }
  }

  /**
   * The day from which on the line is known as boilerplate, by articles that have a day.
   *
   * @param days in any order
   * @return none: it never is
   */
  public @Nullable LocalDate since(List<Day> days) {
    Sum sum = new Sum();
    for (Day day : dated(days)) {
      if (sum.plus(day).isBoilerplate(about, few, day.ofOutlet)) {
        return day.day;
      }
    }
    return null;
  }

  /**
   * Whether all articles together, also those without a day, tell the line as boilerplate.
   *
   * @param ofOutlet all articles of the outlet
   */
  public boolean isKnown(List<Day> days, long ofOutlet) {
    Sum sum = new Sum();
    days.forEach(sum::plus);
    return sum.recurrence().isBoilerplate(about, few, ofOutlet);
  }

  private static List<Day> dated(List<Day> days) {
    return days.stream()
        .filter(of -> of.day != null)
        .sorted(Comparator.comparing(Day::orFirst))
        .toList();
  }

  private static final class Sum {
    private final Set<Integer> stories = new HashSet<>();
    private long articles;
    private long atEdge;
    private long days;

    Recurrence plus(Day day) {
      articles += day.articles;
      atEdge += day.atEdge;
      days += day.day == null ? 0 : 1;
      stories.addAll(day.stories);
      return recurrence();
    }

    Recurrence recurrence() {
      return new Recurrence(articles, atEdge, days, stories.size());
    }
  }
}
