package dateline.report;

import dateline.report.Figure.Column;
import dateline.report.Figure.View;
import dateline.report.VoicesSection.AtOutlet;
import dateline.report.VoicesSection.Heard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which sides each outlet lets speak. */
final class VoicesAtOutlets {
  private VoicesAtOutlets() {}

  /**
   * The view of it.
   *
   * @param known sides, the most heard first
   * @param outlets those that attribute most first
   */
  static View view(List<Heard> known, List<AtOutlet> outlets, Context context) {
    Listing listing = new Listing();
    for (AtOutlet outlet : outlets) {
      String name = context.outlet(outlet.outlet());
      String[] cells = new String[known.size() + 2];
      cells[0] = name;
      cells[1] = Words.number(outlet.attributions());
      for (int i = 0; i < known.size(); i++) {
        cells[i + 2] = Words.percent(share(outlet, known.get(i)));
      }
      listing.add(
          name,
          context.evidence(
              "What " + name + " attributes",
              List.of(),
              context.question().of("voice_share_day").is("outlet_id", outlet.outlet())),
          cells);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.name("Outlet"));
    columns.add(Column.number("Attributions"));
    known.forEach(party -> columns.add(Column.number(context.entity(party.id()))));
    return new View(
        "",
        extremes(known.get(0), outlets, context),
        "Share of each outlet's attributions by side; what is missing to 100 % goes to other sides or to sources whose side is not known.",
        Chart.Bars.of("%", listing.labels(), listing.keys(), parts(known, outlets, context)),
        listing.table(columns.toArray(Column[]::new)));
  }

  private static List<Chart.Values> parts(
      List<Heard> known, List<AtOutlet> outlets, Context context) {
    return known.stream()
        .map(
            party -> {
              List<@Nullable Double> values = new ArrayList<>();
              outlets.forEach(outlet -> values.add(100 * share(outlet, party)));
              return Chart.Values.of(context.entity(party.id()), values);
            })
        .toList();
  }

  private static double share(AtOutlet outlet, Heard party) {
    return (double) outlet.byParty().getOrDefault(party.id(), 0L) / outlet.attributions();
  }

  private static String extremes(Heard party, List<AtOutlet> outlets, Context context) {
    AtOutlet least = outlets.get(0);
    AtOutlet most = outlets.get(0);
    for (AtOutlet outlet : outlets) {
      least = share(outlet, party) < share(least, party) ? outlet : least;
      most = share(outlet, party) > share(most, party) ? outlet : most;
    }
    return "%s is heard most in %s (%s) and least in %s (%s)"
        .formatted(
            Shown.inSentence(context.entity(party.id())),
            Shown.inSentence(context.outlet(most.outlet())),
            Words.percent(share(most, party)),
            Shown.inSentence(context.outlet(least.outlet())),
            Words.percent(share(least, party)));
  }
}
