package dateline.measure;

import dateline.table.OutletPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which periods one outlet is there, and in which it can be compared with itself in the period
 * before.
 */
public final class OutletPresence {
  private final @Nullable String outletId;
  private final CorpusDays corpus;
  private final double least;
  private final double presence;
  private final SortedMap<LocalDate, Count> periods = new TreeMap<>();

  /**
   * A day on which the outlet is there, as {@code outlet_day} has it.
   *
   * @param articles how many it published
   * @param silent whether articles of it are missing
   */
  public record Day(LocalDate day, @Nullable String outletId, long articles, boolean silent) {}

  private record Count(long articles, long silent) {
    Count plus(Count other) {
      return new Count(articles + other.articles, silent + other.silent);
    }
  }

  private OutletPresence(List<Day> days, CorpusDays corpus, double least) {
    outletId = days.get(0).outletId();
    this.corpus = corpus;
    this.least = least;
    presence = corpus.share(days.stream().filter(day -> corpus.counts(day.day())).count());
    for (Day day : days) {
      long silent = day.silent() && corpus.contains(day.day()) ? 1 : 0;
      periods.merge(corpus.firstDay(day.day()), new Count(day.articles(), silent), Count::plus);
    }
  }

  /**
   * Tells of each period in which the outlet is there, and the corpus has articles, how.
   *
   * @param days those on which the outlet is there, one at least, each once
   * @param least share of the days on which an outlet of the panel is there: of the corpus's days,
   *     and of a period's days without silence
   */
  public static Stream<OutletPeriod> of(List<Day> days, CorpusDays corpus, double least) {
    OutletPresence outlet = new OutletPresence(days, corpus, least);
    return outlet.periods.keySet().stream()
        .filter(firstDay -> corpus.ofPeriod(firstDay) > 0)
        .map(outlet::period);
  }

  private OutletPeriod period(LocalDate firstDay) {
    Count count = count(firstDay);
    return new OutletPeriod(
        firstDay,
        outletId,
        corpus.lastDay(firstDay),
        corpus.ofPeriod(firstDay),
        count.articles(),
        count.silent(),
        presence,
        isOfPanel(),
        isOfPanel() && isThere(firstDay) && isThere(corpus.before(firstDay)));
  }

  private boolean isOfPanel() {
    return outletId != null && presence >= least;
  }

  private boolean isThere(LocalDate firstDay) {
    Count count = count(firstDay);
    int days = corpus.ofPeriod(firstDay);
    return count.articles() > 0 && days - count.silent() >= least * days;
  }

  private Count count(LocalDate firstDay) {
    return periods.getOrDefault(firstDay, new Count(0, 0));
  }
}
