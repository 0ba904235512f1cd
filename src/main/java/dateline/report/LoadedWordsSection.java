package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.Figure.Column;
import dateline.report.Figure.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that a side of a war uses for something, and who uses them. */
public final class LoadedWordsSection {
  private static final String ID = "words";
  private static final String HEADING = "Loaded words";

  private static final Map<String, String> VOICES = voices();

  private LoadedWordsSection() {}

  private static Map<String, String> voices() {
    Map<String, String> voices = new LinkedHashMap<>();
    voices.put("own", "outlets' own words");
    voices.put("reported", "others' words, reported");
    voices.put("quoted", "in quotation marks");
    voices.put("scare", "kept at a distance");
    return voices;
  }

  /**
   * A term and where it stands.
   *
   * @param concept what it names; the terms of one concept compete
   * @param term as the list of loaded terms calls it
   * @param favours whose word it is
   * @param byVoice places at which it stands, by the voice
   * @param outlets outlets that have it in their own voice
   * @param places some of them
   */
  public record Term(
      String concept,
      String term,
      String favours,
      Map<String, Long> byVoice,
      long outlets,
      List<Address> places) {
    long in(String voice) {
      return byVoice.getOrDefault(voice, 0L);
    }

    long all() {
      return byVoice.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * An outlet that took a term over into its own voice.
   *
   * @param outlet its identifier
   * @param term that it uses now
   * @param favours whose word that is
   * @param before the term of the same concept that it used before
   * @param day first on which it has the new one
   * @param articles of its that do, from then on
   * @param place where it first does
   */
  public record Adoption(
      String outlet,
      String term,
      String favours,
      String before,
      String day,
      long articles,
      Address place) {}

  /**
   * Composes the section.
   *
   * @param terms those of one concept together, the most used concept first
   * @param adoptions the newest first
   */
  public static Section of(List<Term> terms, List<Adoption> adoptions, Context context) {
    if (terms.isEmpty()) {
      return Section.thin(
          ID, HEADING, "No article uses a word that is on the list of loaded terms.");
    }
    Map<String, List<Term>> concepts = new LinkedHashMap<>();
    terms.forEach(
        term -> concepts.computeIfAbsent(term.concept(), c -> new ArrayList<>()).add(term));
    List<View> views = new ArrayList<>();
    concepts.forEach((concept, own) -> views.add(concept(concept, own, context)));
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("words-terms", "What is named", views));
    List<String> lead = new ArrayList<>();
    if (adoptions.isEmpty()) {
      lead.add("No outlet took over another word for the same thing into its own voice.");
    } else {
      figures.add(Figure.of("words-adopted", adopted(adoptions, context)));
    }
    return new Section(
        ID,
        HEADING,
        lead,
        figures,
        List.of(
            "A word in a general's mouth is not the outlet's: voices are kept apart. Whose word it is, the list of loaded terms says, with its sources; it says nothing of whether the word is right."));
  }

  private static View concept(String concept, List<Term> terms, Context context) {
    Listing listing = new Listing();
    for (Term term : terms) {
      List<String> cells = new ArrayList<>(List.of(term.term(), term.favours()));
      VOICES.keySet().forEach(voice -> cells.add(Words.number(term.in(voice))));
      cells.add(Words.number(term.outlets()));
      listing.add(term.term(), evidence(term, context), cells.toArray(String[]::new));
    }
    return new View(
        concept,
        title(concept, terms),
        "Places at which the words for “%s” stand, by the voice.".formatted(concept),
        Chart.Bars.of("times", listing.labels(), listing.keys(), parts(terms)),
        listing.table(
            Column.name("Word"),
            Column.text("Whose word"),
            Column.number("Own words"),
            Column.number("Reported"),
            Column.number("Quoted"),
            Column.number("At a distance"),
            Column.number("Outlets, own words")));
  }

  private static List<Chart.Values> parts(List<Term> terms) {
    List<Chart.Values> parts = new ArrayList<>();
    VOICES.forEach(
        (voice, label) -> {
          List<@Nullable Double> values = new ArrayList<>();
          terms.forEach(term -> values.add((double) term.in(voice)));
          parts.add(Chart.Values.of(label, values));
        });
    return parts;
  }

  private static String evidence(Term term, Context context) {
    return context.evidence(
        "“%s” for %s".formatted(term.term(), term.concept()),
        term.places(),
        context.question().of("loaded_term").is("concept", term.concept()).is("term", term.term()));
  }

  private static String title(String concept, List<Term> terms) {
    Term most = terms.get(0);
    return "For “%s” the press says “%s” most: %s, %s of them in outlets' own words"
        .formatted(
            concept, most.term(), Words.count(most.all(), "time"), Words.number(most.in("own")));
  }

  private static View adopted(List<Adoption> adoptions, Context context) {
    Listing listing = new Listing();
    for (Adoption one : adoptions) {
      String outlet = context.outlet(one.outlet());
      listing.add(
          outlet,
          context.evidence(
              "%s: first “%s”".formatted(outlet, one.term()),
              List.of(one.place()),
              context
                  .question()
                  .of("term_adoption")
                  .is("outlet_id", one.outlet())
                  .is("term", one.term())),
          outlet,
          one.before(),
          one.term(),
          one.favours(),
          one.day(),
          Words.number(one.articles()));
    }
    Adoption last = adoptions.get(0);
    return new View(
        "",
        "%s took over “%s” on %s, where it had said “%s”"
            .formatted(
                Shown.inSentence(context.outlet(last.outlet())),
                last.term(),
                last.day(),
                last.before()),
        "Outlets that first used a word in their own voice after using another for the same thing; the newest first.",
        null,
        listing.table(
            Column.name("Outlet"),
            Column.name("Before"),
            Column.name("Took over"),
            Column.text("Whose word"),
            Column.text("On"),
            Column.number("Articles since")));
  }
}
