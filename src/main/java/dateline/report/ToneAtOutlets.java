package dateline.report;

import dateline.report.Figure.Column;
import dateline.report.Figure.View;
import dateline.report.ToneSection.AtOutlet;
import dateline.report.ToneSection.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How each outlet's own words speak of an actor. */
final class ToneAtOutlets {
  private ToneAtOutlets() {}

  /** The view of one actor. */
  static View view(String entity, List<AtOutlet> outlets, Context context) {
    Listing listing = new Listing();
    String name = context.entity(entity);
    for (AtOutlet one : outlets) {
      Tone tone = one.all();
      String outlet = context.outlet(one.outlet());
      listing.add(
          outlet,
          evidence(one, "%s in %s".formatted(name, outlet), context),
          outlet,
          Words.number(tone.articles()),
          Words.tone(tone.mean()),
          Words.tones(tone.low(), tone.high()),
          Words.tone(one.change()),
          Words.tones(one.changeLow(), one.changeHigh()));
    }
    return new View(
        name,
        title(name, outlets, AtOutlet::fell, AtOutlet::rose),
        "Mean tone toward %s in each outlet's own words, with 95 %% intervals; outlets by how many articles name it."
            .formatted(name),
        means(outlets, listing),
        listing.table(
            Column.name("Outlet"),
            Column.number("Articles"),
            Column.number("Tone"),
            Column.number("95 % interval"),
            Column.number("Change, later half"),
            Column.number("95 % interval")));
  }

  private static String evidence(AtOutlet one, String title, Context context) {
    return context.evidence(
        title,
        one.places(),
        context
            .question()
            .of("mention_sentiment")
            .is("entity_id", one.entity())
            .is("outlet_id", one.outlet())
            .is("voice", "own"),
        one.entity(),
        "--voice",
        "own",
        "--outlet",
        one.outlet());
  }

  private static String title(
      String name, List<AtOutlet> outlets, Predicate<AtOutlet> fell, Predicate<AtOutlet> rose) {
    long compared = outlets.stream().filter(one -> one.change() != null).count();
    String whose = Shown.inSentence(name);
    if (compared == 0) {
      return "%s: no outlet has enough articles in both halves of the time to compare them"
          .formatted(whose);
    }
    long down = outlets.stream().filter(fell).count();
    long up = outlets.stream().filter(rose).count();
    String of = " of " + Words.count(compared, "outlet");
    List<String> changes = new ArrayList<>();
    if (down > 0) {
      changes.add("fell at " + down);
    }
    if (up > 0) {
      changes.add("rose at " + up);
    }
    return changes.isEmpty()
        ? "The tone toward %s changed at none%s beyond what chance makes".formatted(whose, of)
        : "The tone toward %s %s%s in the later half".formatted(whose, Words.and(changes), of);
  }

  private static Chart means(List<AtOutlet> outlets, Listing listing) {
    List<@Nullable Double> means = new ArrayList<>();
    List<@Nullable Double> lows = new ArrayList<>();
    List<@Nullable Double> highs = new ArrayList<>();
    for (AtOutlet one : outlets) {
      means.add(one.all().mean());
      lows.add(one.all().low());
      highs.add(one.all().high());
    }
    return Chart.Dots.of(
        "tone",
        listing.labels(),
        listing.keys(),
        List.of(new Chart.Values("tone", means, lows, highs)));
  }
}
