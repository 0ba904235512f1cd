package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.Figure.Column;
import dateline.report.Figure.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who is heard: the sides and the kinds of sources to which the press attributes words. */
public final class VoicesSection {
  private static final String ID = "voices";
  private static final String HEADING = "Who is heard";

  private VoicesSection() {}

  /**
   * How much is attributed to sources of one side, or of one kind.
   *
   * @param id of the country or group that they speak for, or the kind; null: the text does not
   *     tell
   * @param attributions places at which they are heard
   * @param share of all attributions
   * @param low lower end of its 95 % interval
   * @param high upper end
   * @param byPeriod share of the attributions of each period, by its first day
   * @param places some of the attributions
   */
  public record Heard(
      @Nullable String id,
      long attributions,
      double share,
      double low,
      double high,
      Map<LocalDate, Double> byPeriod,
      List<Address> places) {}

  /**
   * What one outlet attributes to the sides shown.
   *
   * @param outlet its identifier
   * @param attributions all that it attributes
   * @param byParty of them, by the side's identifier
   */
  public record AtOutlet(String outlet, long attributions, Map<String, Long> byParty) {}

  /**
   * Composes the section.
   *
   * @param parties sides, the most heard first; the one without an identifier last
   * @param kinds of sources, in the same order
   * @param outlets those that attribute most first
   */
  public static Section of(
      List<Heard> parties,
      List<Heard> kinds,
      List<AtOutlet> outlets,
      Periods periods,
      Context context) {
    if (parties.isEmpty()) {
      return Section.thin(ID, HEADING, "No text was read that attributes words to anybody.");
    }
    List<Figure> figures = new ArrayList<>();
    List<Heard> known = parties.stream().filter(party -> party.id() != null).toList();
    figures.add(Figure.of("voices-sides", sides(parties, context)));
    if (periods.starts().size() > 1 && !known.isEmpty()) {
      figures.add(Figure.of("voices-time", overTime(known, periods, context)));
    }
    if (!known.isEmpty() && !outlets.isEmpty()) {
      figures.add(Figure.of("voices-outlets", VoicesAtOutlets.view(known, outlets, context)));
    }
    figures.add(Figure.of("voices-kinds", kinds(kinds, context)));
    return new Section(ID, HEADING, List.of(), figures, List.of(NOTE));
  }

  private static final String NOTE =
      "The publisher is never the source: what counts is to whom an article attributes words. Where it does not say whom a source speaks for, the side is not known, and no share is given to anybody. Intervals treat what one outlet attributes on one day as one observation.";

  private static View sides(List<Heard> parties, Context context) {
    Listing listing = listing(parties, "source_party_id", context::entity, context);
    @Nullable Heard first = parties.stream().filter(p -> p.id() != null).findFirst().orElse(null);
    double unknown = parties.stream().filter(p -> p.id() == null).mapToDouble(Heard::share).sum();
    return new View(
        "",
        first == null
            ? "Of none of the sources it is known whose side they speak for"
            : "%s is heard most: %s of all that is attributed; of %s the side is not known"
                .formatted(
                    Shown.inSentence(context.entity(first.id())),
                    Words.percent(first.share()),
                    Words.percent(unknown)),
        "Share of all attributions by the country or group that the source speaks for, with 95 % intervals.",
        dots(parties, listing),
        table(listing, "Side"));
  }

  private static View kinds(List<Heard> kinds, Context context) {
    Listing listing = listing(kinds, "source_type", VoicesSection::kind, context);
    return new View(
        "",
        kindsTitle(kinds),
        "Share of all attributions by what the source is, with 95 % intervals.",
        dots(kinds, listing),
        table(listing, "Kind of source"));
  }

  private static String kindsTitle(List<Heard> kinds) {
    double untold = kinds.stream().filter(k -> k.id() == null).mapToDouble(Heard::share).sum();
    String of = "; of %s the text does not tell what they are".formatted(Words.percent(untold));
    return kinds.stream()
        .filter(kind -> kind.id() != null)
        .findFirst()
        .map(
            kind ->
                "Sources of the kind “%s” are heard most: %s of all that is attributed"
                        .formatted(kind(kind.id()), Words.percent(kind.share()))
                    + of)
        .orElse("Of none of the sources the text tells what they are");
  }

  private static String kind(@Nullable String id) {
    return id == null ? "not told" : id.replace('_', ' ');
  }

  private static Listing listing(
      List<Heard> heard, String column, Function<@Nullable String, String> name, Context context) {
    Listing listing = new Listing();
    for (Heard one : heard) {
      String label = name.apply(one.id());
      listing.add(
          label,
          context.evidence(
              "Attributed to: " + label,
              one.places(),
              context
                  .question()
                  .of("attribution")
                  .is(column, one.id())
                  .and("not negated and modality is null")),
          label,
          Words.number(one.attributions()),
          Words.percent(one.share()),
          Words.percents(one.low(), one.high()));
    }
    return listing;
  }

  private static Chart dots(List<Heard> heard, Listing listing) {
    return Chart.Dots.of(
        "%",
        listing.labels(),
        listing.keys(),
        List.of(
            new Chart.Values(
                "share",
                percents(heard, Heard::share),
                percents(heard, Heard::low),
                percents(heard, Heard::high))));
  }

  private static List<@Nullable Double> percents(List<Heard> heard, Function<Heard, Double> of) {
    List<@Nullable Double> percents = new ArrayList<>();
    heard.forEach(one -> percents.add(100 * of.apply(one)));
    return percents;
  }

  private static Figure.Table table(Listing listing, String who) {
    return listing.table(
        Column.name(who),
        Column.number("Attributions"),
        Column.number("Share"),
        Column.number("95 % interval"));
  }

  private static View overTime(List<Heard> parties, Periods periods, Context context) {
    List<Chart.Values> parts = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    Listing listing = new Listing();
    for (Heard party : parties) {
      String name = context.entity(party.id());
      String key =
          context.evidence(
              "Attributed to: " + name,
              party.places(),
              context.question().of("voice_share_day").is("source_party_id", party.id()));
      List<@Nullable Double> values = new ArrayList<>();
      for (@Nullable Double share : periods.aligned(party.byPeriod())) {
        values.add(share == null ? null : 100 * share);
      }
      parts.add(Chart.Values.of(name, values));
      keys.add(key);
      listing.add(name, key, name, Words.percent(party.share()));
    }
    return new View(
        "",
        moved(parties, context, periods),
        "Share of the attributions of each %s.".formatted(periods.unit()),
        Chart.Lines.of("%", periods.labels(), keys, parts),
        listing.table(Column.name("Side"), Column.number("Share, all of the time")));
  }

  private static String moved(List<Heard> parties, Context context, Periods periods) {
    Heard first = parties.get(0);
    List<Double> shares = List.copyOf(first.byPeriod().values());
    double low = shares.stream().mapToDouble(share -> share).min().orElse(0);
    double high = shares.stream().mapToDouble(share -> share).max().orElse(0);
    return "%s is heard in %s to %s of what a %s attributes"
        .formatted(
            Shown.inSentence(context.entity(first.id())),
            Words.percent(low),
            Words.percent(high),
            periods.unit());
  }
}
