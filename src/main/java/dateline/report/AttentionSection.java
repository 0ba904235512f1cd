package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.Figure.Column;
import dateline.report.Figure.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Who is in the news, and of whom there is more or less than in the period before. */
public final class AttentionSection {
  private static final String ID = "attention";
  private static final String HEADING = "Who is in the news";

  private AttentionSection() {}

  /**
   * How many articles name an entity, counted three ways.
   *
   * @param entity its identifier
   * @param articles all
   * @param distinct those with much the same text once
   * @param independent those of one origin once
   * @param places some of them
   */
  public record Named(
      String entity, long articles, long distinct, long independent, List<Address> places) {}

  /**
   * An entity in the last period that is over, beside the period before, at the same outlets.
   *
   * @param entity its identifier
   * @param before its share of their articles in the period before
   * @param share its share now
   * @param change of the share
   * @param low lower end of the change's interval
   * @param high upper end
   * @param within of the change, what outlets add by writing more or less of it
   * @param mix of the change, what their parts of all articles add
   * @param places some of the articles of the period
   */
  public record Moved(
      String entity,
      double before,
      double share,
      double change,
      double low,
      double high,
      double within,
      double mix,
      List<Address> places) {
    boolean isSure() {
      return low > 0 || high < 0;
    }
  }

  /**
   * The period that {@link Moved} tells of.
   *
   * @param firstDay its first day
   * @param lastDay its last
   * @param outlets the outlets that are compared
   */
  public record Period(String firstDay, String lastDay, long outlets) {}

  /** Composes the section. */
  public static Section of(
      List<Named> named,
      long articles,
      @Nullable Period period,
      List<Moved> moved,
      Context context) {
    if (named.isEmpty()) {
      return Section.thin(ID, HEADING, "No article names anybody that could be told.");
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.of("attention-named", most(named, articles, context)));
    List<String> lead = new ArrayList<>();
    if (period == null || moved.isEmpty()) {
      lead.add(
          "Nobody can be compared with a period before: that needs two weeks that are over, with outlets that published in both, and five articles that name somebody.");
    } else {
      figures.add(Figure.of("attention-moved", moved(period, moved, context)));
    }
    return new Section(
        ID,
        HEADING,
        lead,
        figures,
        List.of(
            "Copies of one text count once among distinct articles, and reports that go back to one origin once among independent ones: a story that five papers have from one agency is one report."));
  }

  private static View most(List<Named> named, long articles, Context context) {
    Listing listing = new Listing();
    for (Named one : named) {
      String name = context.entity(one.entity());
      listing.add(
          name,
          evidence(one, name, context),
          name,
          Words.number(one.articles()),
          Words.number(one.distinct()),
          Words.number(one.independent()));
    }
    Named first = named.get(0);
    return new View(
        "",
        "%s is named most: in %s of %s"
            .formatted(
                Shown.inSentence(context.entity(first.entity())),
                Words.number(first.articles()),
                Words.count(articles, "article")),
        "Articles that name them: independent reports; others with a text of their own but an"
            + " origin that counts already; copies.",
        Chart.Bars.of(
            "articles",
            listing.labels(),
            listing.keys(),
            List.of(
                values("independent", named, Named::independent),
                values("same origin", named, n -> n.distinct() - n.independent()),
                values("copies", named, n -> n.articles() - n.distinct()))),
        listing.table(
            Column.name("Who"),
            Column.number("Articles"),
            Column.number("Distinct"),
            Column.number("Independent")));
  }

  private static String evidence(Named one, String name, Context context) {
    return context.evidence(
        name + ": articles that name it",
        one.places(),
        context.question().of("entity_day").is("entity_id", one.entity()),
        one.entity());
  }

  private static Chart.Values values(String name, List<Named> named, ToLongFunction<Named> of) {
    List<@Nullable Double> values = new ArrayList<>();
    named.forEach(one -> values.add((double) of.applyAsLong(one)));
    return Chart.Values.of(name, values);
  }

  private static View moved(Period period, List<Moved> moved, Context context) {
    Listing listing = new Listing();
    for (Moved one : moved) {
      String name = context.entity(one.entity());
      listing.add(
          name,
          evidence(period, one, name, context),
          name,
          Words.percent(one.before()),
          Words.percent(one.share()),
          Words.points(one.change()),
          Words.points(one.low()) + " to " + Words.points(one.high()),
          Words.points(one.within()),
          Words.points(one.mix()));
    }
    return new View(
        "",
        title(moved, context),
        "Share of the articles of the same %s from %s to %s less that of the period before, in points, with 95 %% intervals."
            .formatted(
                Words.count(period.outlets(), "outlet"), period.firstDay(), period.lastDay()),
        changes(moved, listing),
        listing.table(
            Column.name("Who"),
            Column.number("Share before"),
            Column.number("Share"),
            Column.number("Change, points"),
            Column.number("95 % interval"),
            Column.number("Within outlets"),
            Column.number("By their mix")));
  }

  private static Chart changes(List<Moved> moved, Listing listing) {
    List<@Nullable Double> changes = new ArrayList<>();
    List<@Nullable Double> lows = new ArrayList<>();
    List<@Nullable Double> highs = new ArrayList<>();
    for (Moved one : moved) {
      changes.add(100 * one.change());
      lows.add(100 * one.low());
      highs.add(100 * one.high());
    }
    return Chart.Dots.of(
        "points",
        listing.labels(),
        listing.keys(),
        List.of(new Chart.Values("change", changes, lows, highs)));
  }

  private static String evidence(Period period, Moved one, String name, Context context) {
    return context.evidence(
        "%s, from %s to %s".formatted(name, period.firstDay(), period.lastDay()),
        one.places(),
        context
            .question()
            .of("trend")
            .is("entity_id", one.entity())
            .and("first_day = '%s'".formatted(period.firstDay())),
        one.entity(),
        "--from",
        period.firstDay(),
        "--to",
        period.lastDay());
  }

  private static String title(List<Moved> moved, Context context) {
    List<String> more = sure(moved, one -> one.low() > 0, context);
    List<String> less = sure(moved, one -> one.high() < 0, context);
    if (more.isEmpty() && less.isEmpty()) {
      return "Nobody is named more or less than in the period before beyond what chance makes";
    }
    List<String> parts = new ArrayList<>();
    if (!more.isEmpty()) {
      parts.add("more of " + Words.and(more));
    }
    if (!less.isEmpty()) {
      parts.add("less of " + Words.and(less));
    }
    return "The same outlets write " + Words.and(parts);
  }

  private static List<String> sure(List<Moved> moved, Predicate<Moved> how, Context context) {
    return moved.stream()
        .filter(Moved::isSure)
        .filter(how)
        .limit(3)
        .map(one -> Shown.inSentence(context.entity(one.entity())))
        .toList();
  }
}
