package dateline.report;

import dateline.report.Figure.Column;
import dateline.report.Figure.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether what was loaded is well, and what the figures cannot tell. */
public final class HealthSection {
  private static final String ID = "health";
  private static final String HEADING = "Health and caveats";

  /** What holds of every report. */
  private static final List<String> CAVEATS =
      List.of(
          "Every figure is about the articles that were loaded, not about the press as a whole, and says nothing about what is true.",
          "Names, sources and tone are told by programs, which err: see how often below. Names that look alike may be mixed up, and a mention whose holder cannot be told counts for nobody.",
          "Intervals tell how sure a figure is if articles like these came again; they know nothing of what is missing or misread.");

  private HealthSection() {}

  /**
   * A judgement of what a run loaded.
   *
   * @param aspect what is judged
   * @param verdict well, ill or unknown
   * @param why in words
   */
  public record Judgement(String aspect, String verdict, String why) {}

  /**
   * A silence of an outlet.
   *
   * @param outlet its identifier
   * @param from first day
   * @param to last day
   * @param expected articles that its past let one expect
   */
  public record Silence(String outlet, String from, String to, double expected) {}

  /**
   * How well an extractor did on a labelled sample.
   *
   * @param extractor what finds something
   * @param mode in which way; empty where there is but one
   * @param label what of it is measured
   * @param texts what the sample is, and who labelled it
   * @param used whether the edition's articles were read in this way
   * @param items labelled things
   * @param precision share of what it finds that is right; null where not known
   * @param recall share of what is there that it finds
   * @param f1 the harmonic mean of both
   * @param abstention share of what is there of which it says nothing
   */
  public record Quality(
      String extractor,
      String mode,
      String label,
      String texts,
      boolean used,
      long items,
      @Nullable Double precision,
      @Nullable Double recall,
      @Nullable Double f1,
      @Nullable Double abstention) {}

  /**
   * All that the section tells.
   *
   * @param volume articles by the first days of periods
   * @param judgements of the run
   * @param silences those in which most is missing
   * @param remarks what else is to be known, a sentence each
   * @param quality measured; empty where the edition has no such table
   */
  public record Health(
      Map<LocalDate, Long> volume,
      List<Judgement> judgements,
      List<Silence> silences,
      List<String> remarks,
      List<Quality> quality) {}

  /** Composes the section. */
  public static Section of(Health health, Periods periods, Context context) {
    List<Figure> figures = new ArrayList<>();
    if (periods.starts().size() > 1) {
      figures.add(Figure.of("health-volume", volume(health, periods, context)));
    }
    if (!health.judgements().isEmpty()) {
      figures.add(Figure.of("health-run", judgements(health.judgements())));
    }
    if (!health.silences().isEmpty()) {
      figures.add(Figure.of("health-silences", silences(health.silences(), context)));
    }
    if (!health.quality().isEmpty()) {
      figures.add(Figure.of("health-quality", quality(health.quality())));
    }
    return new Section(ID, HEADING, health.remarks(), figures, CAVEATS);
  }

  private static View volume(Health health, Periods periods, Context context) {
    Listing listing = new Listing();
    List<@Nullable Double> values = new ArrayList<>();
    long gaps = 0;
    long all = 0;
    for (LocalDate start : periods.starts()) {
      long articles = health.volume().getOrDefault(start, 0L);
      gaps += articles == 0 ? 1 : 0;
      all += articles;
      values.add((double) articles);
    }
    String key =
        context.evidence(
            "Articles by outlet and day", List.of(), context.question().of("outlet_day"));
    listing.add("all", key, "all of the time", Words.number(all));
    return new View(
        "",
        gaps == 0
            ? "There are articles of every " + periods.unit()
            : "%s of %s without an article"
                .formatted(
                    Words.number(gaps), Words.count(periods.starts().size(), periods.unit())),
        "Articles by %s; the first and the last may not be whole.".formatted(periods.unit()),
        Chart.Lines.of(
            "articles",
            periods.labels(),
            List.of(key),
            List.of(Chart.Values.of("articles", values))),
        listing.table(Column.text("When"), Column.number("Articles")));
  }

  private static View judgements(List<Judgement> judgements) {
    Listing listing = new Listing();
    for (Judgement one : judgements) {
      listing.add(one.aspect(), null, one.aspect(), one.verdict(), Shown.text(one.why(), 400));
    }
    long ill = judgements.stream().filter(one -> one.verdict().equals("ill")).count();
    return new View(
        "",
        ill == 0
            ? "Nothing in what was loaded looks ill"
            : "%s of %s say that something is ill"
                .formatted(Words.number(ill), Words.count(judgements.size(), "judgement")),
        "What the run judged of what it loaded.",
        null,
        listing.table(Column.text("Aspect"), Column.text("Verdict"), Column.name("Why")));
  }

  private static View silences(List<Silence> silences, Context context) {
    Listing listing = new Listing();
    for (Silence one : silences) {
      String name = context.outlet(one.outlet());
      listing.add(
          name,
          context.evidence(
              name + " is silent",
              List.of(),
              context.question().of("outlet_day").is("outlet_id", one.outlet()).and("silent")),
          name,
          one.from(),
          one.to(),
          Words.decimal(one.expected()));
    }
    Silence first = silences.get(0);
    return new View(
        "",
        "Articles of %s are missing from %s to %s"
            .formatted(Shown.inSentence(context.outlet(first.outlet())), first.from(), first.to()),
        "Outlets without an article for longer than their past lets one expect; that says nothing of what they cover.",
        null,
        listing.table(
            Column.name("Outlet"),
            Column.text("From"),
            Column.text("To"),
            Column.number("Articles expected")));
  }

  private static View quality(List<Quality> quality) {
    Listing listing = new Listing();
    for (Quality one : quality) {
      listing.add(
          one.extractor(),
          null,
          one.extractor(),
          one.mode() + (one.used() ? "" : " (not used)"),
          one.label(),
          one.texts(),
          Words.number(one.items()),
          Words.percent(one.precision()),
          Words.percent(one.recall()),
          Words.percent(one.f1()),
          Words.percent(one.abstention()));
    }
    return new View(
        "",
        named(quality),
        "Measured on labelled samples, see the table extractor_quality. Modes that are not used had no part in this edition.",
        null,
        listing.table(
            Column.text("What"),
            Column.text("Mode"),
            Column.text("Of what"),
            Column.name("Sample"),
            Column.number("Items"),
            Column.number("Precision"),
            Column.number("Recall"),
            Column.number("F1"),
            Column.number("Says nothing")));
  }

  private static String named(List<Quality> quality) {
    return quality.stream()
        .filter(one -> one.used() && one.extractor().equals("names") && one.label().equals("all"))
        .filter(one -> one.precision() != null && one.recall() != null)
        .findFirst()
        .map(
            one ->
                "Of the names that are found %s are right, and %s of those that are there are found"
                    .formatted(Words.percent(one.precision()), Words.percent(one.recall())))
        .orElse("How often the programs behind these figures are right");
  }
}
