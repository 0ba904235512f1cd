package dateline.story;

import dateline.story.copy.CopyFinder;
import dateline.story.copy.Likenesses;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells, day after day, to which story each article belongs, which article it is a copy of, and
 * from which origin its facts come. What is told of a day depends on nothing but its articles and
 * what was told of those of the window before: later days change nothing.
 */
public final class Storyline {
  /** Days after its first article on which a story is still joined by what is only like it. */
  private static final int OPEN_DAYS = 3;

  private final CopyFinder copies;
  private final Likenesses likenesses = new Likenesses();
  private final Deque<Told> window = new ArrayDeque<>();

  /** A storyline without a past, with the copies that a finder finds. */
  public Storyline(CopyFinder copies) {
    this.copies = copies;
  }

  /** Takes what an earlier run has told of a day, the next that has articles. */
  public void recall(Collection<Told> day) {
    day.stream()
        .sorted((one, other) -> Report.IN_ORDER.compare(one.report(), other.report()))
        .forEach(window::add);
  }

  /**
   * Tells the articles of the next day that has any, in order.
   *
   * @param articles all of one day, or all those without a day
   */
  public List<Told> tell(Collection<Report> articles) {
    @Nullable LocalDate day = articles.iterator().next().article().day();
    forgetBefore(day);
    List<Report> known =
        Stream.concat(window.stream().map(Told::report), articles.stream()).toList();
    Links links =
        new Links(
            copies.find(
                known.stream().map(Report::article).toList(),
                likenesses,
                article -> Objects.equals(article.day(), day)),
            copies.judge().containment());
    StoryDay telling =
        new StoryDay(
            links,
            new Leaders(new Rarity(distinct(articles))),
            first -> !isPast(first, day, OPEN_DAYS));
    window.forEach(telling::recall);
    List<Told> told = articles.stream().sorted(Report.IN_ORDER).map(telling::tell).toList();
    if (day != null) {
      window.addAll(told);
    }
    return told;
  }

  /** Copies make no subject more common. */
  private List<Report> distinct(Collection<Report> articles) {
    List<Report> distinct = new ArrayList<>(articles);
    for (Told earlier : window) {
      if (earlier.row().distinctId().equals(earlier.report().id())) {
        distinct.add(earlier.report());
      }
    }
    return distinct;
  }

  private void forgetBefore(@Nullable LocalDate day) {
    while (!window.isEmpty() && isPast(window.getFirst().report(), day, copies.days())) {
      window.removeFirst();
    }
  }

  private static boolean isPast(Report report, @Nullable LocalDate day, int days) {
    return day == null
        || Objects.requireNonNull(report.article().day()).isBefore(day.minusDays(days));
  }
}
