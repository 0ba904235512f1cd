package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.Figure.Column;
import dateline.report.Figure.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the press speaks of actors: over time, in whose voice, at which outlet. */
public final class ToneSection {
  private static final String ID = "tone";
  private static final String HEADING = "How they are spoken of";

  /** The voices of a text, by the names that tables have for them. */
  private static final Map<String, String> VOICES = voices();

  private ToneSection() {}

  private static Map<String, String> voices() {
    Map<String, String> voices = new LinkedHashMap<>();
    voices.put("own", "outlets' own words");
    voices.put("quoted", "words in quotation marks");
    voices.put("reported", "others' words, reported");
    return voices;
  }

  /**
   * The mean tone of some articles toward an entity.
   *
   * @param articles how many there are
   * @param mean of them, from -1 to 1
   * @param low lower end of its 95 % interval; null where there are too few stories to tell
   * @param high upper end
   */
  public record Tone(long articles, double mean, @Nullable Double low, @Nullable Double high) {}

  /**
   * The tone toward an entity in one voice.
   *
   * @param entity its identifier
   * @param voice own, quoted or reported
   * @param all of all articles
   * @param byPeriod by the first days of periods
   * @param places the most negative and the most positive words
   */
  public record Voice(
      String entity, String voice, Tone all, Map<LocalDate, Tone> byPeriod, List<Address> places) {}

  /**
   * The tone of one outlet's own words toward an entity.
   *
   * @param entity its identifier
   * @param outlet the outlet's
   * @param all of all its articles
   * @param change from the first half of the time to the second; null where one has too few
   * @param changeLow lower end of the change's interval
   * @param changeHigh upper end
   * @param places the most negative and the most positive words
   */
  public record AtOutlet(
      String entity,
      String outlet,
      Tone all,
      @Nullable Double change,
      @Nullable Double changeLow,
      @Nullable Double changeHigh,
      List<Address> places) {
    boolean fell() {
      return changeHigh != null && changeHigh < 0;
    }

    boolean rose() {
      return changeLow != null && changeLow > 0;
    }
  }

  /**
   * Composes the section.
   *
   * @param voices of the actors to show, those of one together, the most named actor first
   * @param outlets of the same actors
   */
  public static Section of(
      List<Voice> voices, List<AtOutlet> outlets, Periods periods, Context context) {
    if (voices.isEmpty()) {
      return Section.thin(
          ID, HEADING, "No text was read that names anybody: there is no tone to tell.");
    }
    List<View> overTime = new ArrayList<>();
    group(voices, Voice::entity)
        .forEach((entity, own) -> overTime.add(overTime(entity, own, periods, context)));
    List<View> atOutlets = new ArrayList<>();
    group(outlets, AtOutlet::entity)
        .forEach((entity, own) -> atOutlets.add(ToneAtOutlets.view(entity, own, context)));
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("tone-time", "Actor", overTime));
    if (!atOutlets.isEmpty()) {
      figures.add(new Figure("tone-outlets", "Actor", atOutlets));
    }
    return new Section(ID, HEADING, List.of(), figures, List.of(NOTE));
  }

  private static final String NOTE =
      "Tone is the probability that a careful reader finds the words positive toward the actor less that of negative, from −1 to +1, as a model estimates it: the mean over articles. Bands are 95 % intervals that count a story once, however many papers carry it; without a band there are too few stories to tell. A single sentence is often misread: look at means.";

  private static <T> Map<String, List<T>> group(List<T> all, Function<T, String> by) {
    Map<String, List<T>> groups = new LinkedHashMap<>();
    all.forEach(one -> groups.computeIfAbsent(by.apply(one), id -> new ArrayList<>()).add(one));
    return groups;
  }

  private static View overTime(
      String entity, List<Voice> voices, Periods periods, Context context) {
    List<Chart.Values> parts = new ArrayList<>();
    Listing listing = new Listing();
    String name = context.entity(entity);
    for (String voice : VOICES.keySet()) {
      for (Voice one : voices.stream().filter(v -> v.voice().equals(voice)).toList()) {
        String label = VOICES.get(voice);
        parts.add(values(label, one.byPeriod(), periods));
        String key = evidence(name + ", " + label, one.places(), entity, voice, context);
        listing.add(
            label,
            key,
            label,
            Words.number(one.all().articles()),
            Words.tone(one.all().mean()),
            Words.tones(one.all().low(), one.all().high()));
      }
    }
    return new View(
        name,
        title(name, voices),
        "Mean tone toward %s by %s, with 95 %% intervals.".formatted(name, periods.unit()),
        periods.starts().size() < 2
            ? null
            : Chart.Lines.of("tone", periods.labels(), listing.keys(), parts),
        listing.table(
            Column.text("Voice"),
            Column.number("Articles"),
            Column.number("Tone"),
            Column.number("95 % interval")));
  }

  private static Chart.Values values(String label, Map<LocalDate, Tone> tones, Periods periods) {
    List<@Nullable Double> means = new ArrayList<>();
    List<@Nullable Double> lows = new ArrayList<>();
    List<@Nullable Double> highs = new ArrayList<>();
    for (@Nullable Tone tone : periods.aligned(tones)) {
      means.add(tone == null ? null : tone.mean());
      lows.add(tone == null ? null : tone.low());
      highs.add(tone == null ? null : tone.high());
    }
    return new Chart.Values(label, means, lows, highs);
  }

  private static String evidence(
      String title, List<Address> places, String entity, String voice, Context context) {
    return context.evidence(
        title,
        places,
        context.question().of("mention_sentiment").is("entity_id", entity).is("voice", voice),
        entity,
        "--voice",
        voice);
  }

  private static String title(String name, List<Voice> voices) {
    List<String> means = new ArrayList<>();
    for (Map.Entry<String, String> voice : VOICES.entrySet()) {
      voices.stream()
          .filter(one -> one.voice().equals(voice.getKey()) && one.all().low() != null)
          .forEach(one -> means.add(Words.tone(one.all().mean()) + " in " + voice.getValue()));
    }
    return means.isEmpty()
        ? "%s: in no voice are there stories enough to tell a tone"
            .formatted(Shown.inSentence(name))
        : "Tone toward %s: %s".formatted(Shown.inSentence(name), Words.and(means));
  }
}
