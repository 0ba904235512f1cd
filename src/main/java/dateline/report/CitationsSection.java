package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.Figure.Column;
import dateline.report.Figure.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the press cites: other outlets, and anybody else. */
public final class CitationsSection {
  private static final String ID = "citations";
  private static final String HEADING = "Who cites whom";

  /** Citing outlets that have a colour of their own. */
  private static final int CITING = 7;

  private CitationsSection() {}

  /**
   * An outlet that others cite.
   *
   * @param outlet its identifier
   * @param articles articles that cite it
   * @param byOutlet of them, by the identifier of the outlet that cites, the most first
   * @param places some of the attributions
   */
  public record Cited(
      String outlet, long articles, Map<String, Long> byOutlet, List<Address> places) {}

  /**
   * A source that is no outlet.
   *
   * @param entity its identifier
   * @param articles articles that cite it
   * @param attributions places at which they do
   * @param direct those with a quotation
   * @param places some of them
   */
  public record Source(
      String entity, long articles, long attributions, long direct, List<Address> places) {}

  /** Composes the section. */
  public static Section of(List<Cited> cited, List<Source> sources, Context context) {
    List<Figure> figures = new ArrayList<>();
    List<String> lead = new ArrayList<>();
    if (cited.isEmpty()) {
      lead.add("No outlet cites another.");
    } else {
      figures.add(Figure.of("citations-outlets", outlets(cited, context)));
    }
    if (sources.isEmpty()) {
      lead.add("No source is cited that could be told.");
    } else {
      figures.add(Figure.of("citations-sources", sources(sources, context)));
    }
    return new Section(
        ID,
        HEADING,
        lead,
        figures,
        List.of(
            "An agency to which an article owes its text (“(Reuters)” in a dateline) is no citation: see the table wire_credit."));
  }

  private static View outlets(List<Cited> cited, Context context) {
    Listing listing = new Listing();
    for (Cited one : cited) {
      String name = context.outlet(one.outlet());
      listing.add(
          name,
          context.evidence(
              name + " is cited",
              one.places(),
              context.question().of("attribution").is("source_outlet_id", one.outlet())),
          name,
          Words.number(one.articles()),
          Words.number(one.byOutlet().size()),
          by(one, context));
    }
    Cited first = cited.get(0);
    return new View(
        "",
        "%s is the outlet that others cite most: in %s by %s"
            .formatted(
                Shown.inSentence(context.outlet(first.outlet())),
                Words.count(first.articles(), "article"),
                Words.count(first.byOutlet().size(), "outlet")),
        "Articles that cite the outlet, by who publishes them.",
        Chart.Bars.of("articles", listing.labels(), listing.keys(), parts(cited, context)),
        listing.table(
            Column.name("Cited"),
            Column.number("Articles"),
            Column.number("Outlets"),
            Column.name("By whom most")));
  }

  private static String by(Cited one, Context context) {
    List<String> by = new ArrayList<>();
    for (Map.Entry<String, Long> outlet : one.byOutlet().entrySet()) {
      if (by.size() < 3) {
        by.add("%s (%d)".formatted(context.outlet(outlet.getKey()), outlet.getValue()));
      }
    }
    return String.join(", ", by);
  }

  private static List<Chart.Values> parts(List<Cited> cited, Context context) {
    List<String> citing = citing(cited);
    List<Chart.Values> parts = new ArrayList<>();
    for (String outlet : citing) {
      List<@Nullable Double> values = new ArrayList<>();
      cited.forEach(one -> values.add((double) one.byOutlet().getOrDefault(outlet, 0L)));
      parts.add(Chart.Values.of(context.outlet(outlet), values));
    }
    List<@Nullable Double> others = new ArrayList<>();
    for (Cited one : cited) {
      long shown =
          citing.stream().mapToLong(outlet -> one.byOutlet().getOrDefault(outlet, 0L)).sum();
      others.add((double) one.articles() - shown);
    }
    if (others.stream().anyMatch(value -> value != null && value > 0)) {
      parts.add(Chart.Values.of("others", others));
    }
    return parts;
  }

  /** The outlets that cite most. */
  private static List<String> citing(List<Cited> cited) {
    Map<String, Long> total = new LinkedHashMap<>();
    cited.stream()
        .map(Cited::byOutlet)
        .map(Map::entrySet)
        .flatMap(Collection::stream)
        .forEach(outlet -> total.merge(outlet.getKey(), outlet.getValue(), Long::sum));
    return total.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CITING)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static View sources(List<Source> sources, Context context) {
    Listing listing = new Listing();
    List<@Nullable Double> direct = new ArrayList<>();
    List<@Nullable Double> other = new ArrayList<>();
    for (Source one : sources) {
      String name = context.entity(one.entity());
      direct.add((double) one.direct());
      other.add((double) one.attributions() - one.direct());
      listing.add(
          name,
          evidence(one, name, context),
          name,
          Words.number(one.articles()),
          Words.number(one.attributions()),
          Words.number(one.direct()));
    }
    Source first = sources.get(0);
    return new View(
        "",
        "%s is cited most: %s in %s"
            .formatted(
                Shown.inSentence(context.entity(first.entity())),
                Words.count(first.attributions(), "time"),
                Words.count(first.articles(), "article")),
        "Places at which they are cited, with a quotation or without.",
        Chart.Bars.of(
            "times",
            listing.labels(),
            listing.keys(),
            List.of(
                Chart.Values.of("with a quotation", direct), Chart.Values.of("without", other))),
        listing.table(
            Column.name("Source"),
            Column.number("Articles"),
            Column.number("Times"),
            Column.number("With a quotation")));
  }

  private static String evidence(Source one, String name, Context context) {
    return context.evidence(
        name + " is cited",
        one.places(),
        context.question().of("attribution").is("source_entity_id", one.entity()),
        one.entity(),
        "--cited");
  }
}
