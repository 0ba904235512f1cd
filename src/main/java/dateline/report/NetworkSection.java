package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.Figure.Column;
import dateline.report.Figure.Line;
import dateline.report.Figure.Table;
import dateline.report.Figure.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who is named with whom. */
public final class NetworkSection {
  private static final String ID = "network";
  private static final String HEADING = "Who is named together";

  /** Passages that a node shows of its pairs. */
  private static final int PASSAGES = 4;

  private NetworkSection() {}

  /**
   * Two who are named together oftener than chance would have it.
   *
   * @param a identifier of the one
   * @param b identifier of the other
   * @param independent independent articles that name both within three sentences
   * @param expected independent articles that chance would have
   * @param qValue share of chance findings among pairs as sure as this
   * @param firstNamed first day on which an article names both; null where only undated ones do
   * @param lastNamed last such day
   * @param byPeriod articles in each period
   * @param places where an article names both
   */
  public record Pair(
      String a,
      String b,
      long independent,
      double expected,
      double qValue,
      @Nullable String firstNamed,
      @Nullable String lastNamed,
      List<Long> byPeriod,
      List<Address> places) {}

  /**
   * Composes the section.
   *
   * @param pairs the surest first
   * @param communities of entities, by their identifiers
   */
  public static Section of(
      List<Pair> pairs, Map<String, String> communities, Periods periods, Context context) {
    if (pairs.isEmpty()) {
      return Section.thin(
          ID,
          HEADING,
          "No two are named together in three articles or more oftener than chance would have it.");
    }
    return new Section(
        ID,
        HEADING,
        List.of(),
        List.of(Figure.of("network-pairs", new Drawing(context, periods, communities).of(pairs))),
        List.of(
            "Two are linked where three sentences in a row name both, in more independent articles than chance would bring together (at most one chance finding in twenty such pairs). Colours are communities: who is named more with each other than with the rest. Places are computed from who is who, so that networks of two nights can be compared."));
  }

  /** One network as it is drawn. */
  private record Drawing(Context context, Periods periods, Map<String, String> communities) {

    View of(List<Pair> pairs) {
      List<String> ids = ends(pairs);
      List<Chart.Link> links = new ArrayList<>();
      List<Line> lines = new ArrayList<>();
      for (Pair pair : pairs) {
        String key = evidence(pair);
        links.add(
            new Chart.Link(
                ids.indexOf(pair.a()),
                ids.indexOf(pair.b()),
                pair.independent(),
                periods.starts().size() > 1 ? pair.byPeriod() : List.of(),
                key));
        lines.add(line(pair, key));
      }
      return new View(
          "",
          title(pairs.get(0)),
          "The %s that are surest, and who is in them."
              .formatted(Words.count(pairs.size(), "pair")),
          new Chart.Network(
              "network",
              nodes(ids, pairs),
              links,
              periods.starts().size() > 1 ? periods.labels() : List.of()),
          table(lines));
    }

    private String title(Pair pair) {
      return "%s and %s are named together most surely: in %s, where chance would have %s"
          .formatted(
              Shown.inSentence(context.entity(pair.a())),
              Shown.inSentence(context.entity(pair.b())),
              Words.count(pair.independent(), "independent article"),
              Words.decimal(pair.expected()));
    }

    private static Table table(List<Line> lines) {
      return new Table(
          List.of(
              Column.name("Who"),
              Column.name("With whom"),
              Column.number("Independent articles"),
              Column.number("By chance"),
              Column.number("q"),
              Column.text("First"),
              Column.text("Last")),
          lines);
    }

    private Line line(Pair pair, String key) {
      return new Line(
          List.of(
              context.entity(pair.a()),
              context.entity(pair.b()),
              Words.number(pair.independent()),
              Words.decimal(pair.expected()),
              String.format(Locale.ROOT, "%.2g", pair.qValue()),
              Words.orNone(pair.firstNamed()),
              Words.orNone(pair.lastNamed())),
          key);
    }

    private String evidence(Pair pair) {
      return context.evidence(
          context.entity(pair.a()) + " and " + context.entity(pair.b()),
          pair.places(),
          context
              .question()
              .of("entity_pair")
              .is("entity_a", pair.a())
              .is("entity_b", pair.b())
              .and("period = 'all'")
              .and("within = 'three_sentences'"),
          pair.a(),
          "--with",
          pair.b());
    }

    private List<Chart.Node> nodes(List<String> ids, List<Pair> pairs) {
      List<Layout.Place> places =
          Layout.of(
              ids,
              pairs.stream()
                  .map(pair -> new Layout.Pair(ids.indexOf(pair.a()), ids.indexOf(pair.b())))
                  .toList());
      List<String> groups = List.copyOf(new TreeSet<>(communities.values()));
      List<Chart.Node> nodes = new ArrayList<>();
      for (int i = 0; i < ids.size(); i++) {
        String id = ids.get(i);
        List<Pair> own = pairs.stream().filter(p -> p.a().equals(id) || p.b().equals(id)).toList();
        nodes.add(
            new Chart.Node(
                context.entity(id),
                places.get(i).x(),
                places.get(i).y(),
                own.stream().mapToLong(Pair::independent).sum(),
                groups.indexOf(communities.getOrDefault(id, "")),
                evidence(id, own)));
      }
      return nodes;
    }

    private String evidence(String id, List<Pair> own) {
      return context.evidence(
          "%s and %s".formatted(context.entity(id), Words.count(own.size(), "other")),
          own.stream()
              .flatMap(pair -> pair.places().stream().limit(1))
              .distinct()
              .limit(PASSAGES)
              .toList(),
          context
              .question()
              .of("entity_pair")
              .and("(%s)".formatted(either(id)))
              .and("period = 'all'")
              .and("within = 'three_sentences'"),
          id);
    }

    private static String either(String id) {
      return Question.condition("entity_a", id) + " or " + Question.condition("entity_b", id);
    }

    /** Who is in the pairs, each once. */
    private static List<String> ends(List<Pair> pairs) {
      Map<String, Boolean> ends = new LinkedHashMap<>();
      for (Pair pair : pairs) {
        ends.put(pair.a(), true);
        ends.put(pair.b(), true);
      }
      return List.copyOf(ends.keySet());
    }
  }
}
