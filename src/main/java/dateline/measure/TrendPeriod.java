package dateline.measure;

import dateline.measure.RateChange.Part;
import dateline.table.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what is named in one period with what is named in the period before. */
public final class TrendPeriod {
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final long days;
  private final PeriodArticles now;
  private final PeriodArticles before;
  private final PeriodArticles panelNow;
  private final PeriodArticles panelBefore;
  private final long panelOutlets;
  private final long ofDistinct;
  private final long ofIndependent;
  private final long ofIndependentBefore;

  /**
   * Takes the articles of a period and of the period before.
   *
   * @param articles in any order
   * @param length days of a period
   */
  public TrendPeriod(List<CoveredArticle> articles, int length) {
    firstDay = articles.get(0).firstDay();
    lastDay = firstDay.plusDays(length - 1L);
    Predicate<CoveredArticle> isBefore = article -> article.day().isBefore(firstDay);
    List<CoveredArticle> late = articles.stream().filter(isBefore.negate()).toList();
    List<CoveredArticle> early = articles.stream().filter(isBefore).toList();
    days = late.stream().map(CoveredArticle::day).distinct().count();
    now = new PeriodArticles(late);
    before = new PeriodArticles(early);
    panelNow = new PeriodArticles(late.stream().filter(CoveredArticle::compared).toList());
    panelBefore = new PeriodArticles(early.stream().filter(CoveredArticle::compared).toList());
    panelOutlets = panelNow.all().outlets().size();
    ofDistinct = now.all().distinct();
    ofIndependent = now.all().independent();
    ofIndependentBefore = before.all().independent();
  }

  /**
   * The entities of either period; nothing when the later one has no articles.
   *
   * @param least leaves out those that fewer articles name in both periods together
   */
  public Stream<Trend> rows(int least) {
    if (now.all().articles() == 0) {
      return Stream.of();
    }
    Stream<String> gone = before.entities().stream().filter(entity -> now.articles(entity) == 0);
    return Stream.concat(now.entities().stream(), gone)
        .filter(entity -> now.articles(entity) + before.articles(entity) >= least)
        .sorted()
        .map(this::row);
  }

  private Trend row(String entity) {
    ArticleTally named = now.naming(entity);
    ArticleTally of = now.all();
    ClusteredShare share = named.shareOf(of);
    Interval interval = share.interval();
    ArticleTally then = before.naming(entity);
    ArticleTally ofThen = before.all();
    boolean first = ofThen.articles() == 0;
    Figures all = Figures.of(named, of, then, ofThen);
    ArticleTally panelNamed = panelNow.naming(entity);
    ArticleTally panelThen = panelBefore.naming(entity);
    Figures panel = Figures.of(panelNamed, panelNow.all(), panelThen, panelBefore.all());
    return new Trend(
        entity,
        firstDay,
        lastDay,
        days,
        named.outlets().size(),
        of.outlets().size(),
        named.articles(),
        named.distinct(),
        named.independent(),
        of.articles(),
        ofDistinct,
        ofIndependent,
        share.share(),
        interval.low(),
        interval.high(),
        (double) named.independent() / ofIndependent,
        first ? null : then.articles(),
        first ? null : ofThen.articles(),
        all.before,
        first ? null : (double) then.independent() / ofIndependentBefore,
        all.change,
        all.low,
        all.high,
        all.within,
        all.mix,
        panelOutlets,
        panelNamed.articles(),
        panelNow.all().articles(),
        panelThen.articles(),
        panelBefore.all().articles(),
        panel.after,
        panel.before,
        panel.change,
        panel.low,
        panel.high,
        panel.within,
        panel.mix);
  }

  /** Numbers of a change as a table has them: all empty where one period has no articles. */
  private record Figures(
      @Nullable Double before,
      @Nullable Double after,
      @Nullable Double change,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Double within,
      @Nullable Double mix) {

    static Figures of(
        ArticleTally named, ArticleTally of, ArticleTally namedBefore, ArticleTally ofBefore) {
      if (of.articles() == 0 || ofBefore.articles() == 0) {
        return new Figures(null, null, null, null, null, null, null);
      }
      ShareChange change = new ShareChange(named, of, namedBefore, ofBefore);
      RateChange split = change.split();
      Part sum = split.sum();
      Interval interval = change.interval();
      return new Figures(
          RateChange.rounded(split.before()),
          RateChange.rounded(split.after()),
          RateChange.rounded(split.after().subtract(split.before())),
          interval.low(),
          interval.high(),
          RateChange.rounded(sum.within()),
          RateChange.rounded(sum.mix()));
    }
  }
}
