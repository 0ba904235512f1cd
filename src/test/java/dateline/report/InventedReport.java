package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.ToneSection.Tone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report with every kind of figure, on actors and outlets that are called as a test wants.
 *
 * @param called what the actors, outlets, terms and headlines are called, one after the other
 */
record InventedReport(List<String> called) {
  private static final LocalDate MONDAY = LocalDate.of(2031, 2, 10);
  private static final Periods WEEKS = Periods.between(MONDAY, MONDAY.plusDays(27));
  private static final List<Address> PLACES =
      List.of(new Address("a0", 15, 20), new Address("a1", 15, 20));
  private static final int ACTORS = 6;

  /** Names that try to do more than to be read. */
  static InventedReport hostile() {
    return new InventedReport(
        List.of(
            "</script><img src=x onerror=\"document.title='broken'\">",
            "<svg/onload=console.log('broken')>{{figures}}${7*7}",
            "Oss \u202eyraterces\u202c \u2066Vesk",
            "K".repeat(10_000),
            "قناة الوادي الإخبارية",
            "{bold|Vesk}\u0000\u0007\n\t--> ]]> '\"; &amp;&lt; \u2028"));
  }

  private String name(int i) {
    return called.get(i % called.size());
  }

  private Context context() {
    Map<String, String> names =
        IntStream.range(0, ACTORS).boxed().collect(Collectors.toMap(i -> "id" + i, this::name));
    Map<String, ArticleText> articles = new LinkedHashMap<>();
    for (int i = 0; i < ACTORS; i++) {
      String text = "The ferry. And " + name(i) + " said: " + name(i + 1);
      String url = i % 2 == 0 ? "https://oss.example/" + i : "javascript:console.log('broken')";
      articles.put(
          "a" + i, new ArticleText("a" + i, name(i), name(i + 2), "2031-02-12", url, text));
    }
    return new Context(
        new Names(names, names), EvidenceBook.of(articles), new Question("/data/" + name(0), 3));
  }

  Report report() {
    Context context = context();
    List<Section> sections =
        List.of(
            changes(context),
            attention(context),
            network(context),
            tone(context),
            voices(context),
            citations(context),
            words(context),
            first(context),
            health(context));
    return new Report(
        "Coverage of the Oss strait",
        "Edition 3",
        List.of(new Report.Fact("articles", "1,204", "1,100 distinct")),
        "",
        sections,
        context.book().entries(),
        context.book().quotes());
  }

  private static List<String> ids() {
    return IntStream.range(0, ACTORS).mapToObj(i -> "id" + i).toList();
  }

  private Section changes(Context context) {
    return ChangesSection.of(
        new ChangesSection.Run(
            3,
            2L,
            List.of(Shown.name(name(0))),
            52,
            3,
            1,
            0,
            0,
            2,
            "2031-02-12",
            "2031-02-13",
            List.of(new ChangesSection.Rows("article", 1L, 2, true))),
        ids().stream()
            .map(id -> new ChangesSection.Difference(id, 4, id.equals("id3") ? 1 : 9, PLACES))
            .toList(),
        context);
  }

  private Section attention(Context context) {
    return AttentionSection.of(
        ids().stream().map(id -> new AttentionSection.Named(id, 9, 7, 5, PLACES)).toList(),
        1_204,
        new AttentionSection.Period("2031-02-10", "2031-02-16", 5),
        ids().stream()
            .map(id -> new AttentionSection.Moved(id, .1, .3, .2, .05, .35, .25, -.05, PLACES))
            .toList(),
        context);
  }

  private Section network(Context context) {
    List<NetworkSection.Pair> pairs =
        IntStream.range(0, ACTORS)
            .mapToObj(
                i ->
                    new NetworkSection.Pair(
                        "id" + i,
                        "id" + (i + 1) % ACTORS,
                        9 - i,
                        1.5,
                        .001,
                        "2031-02-10",
                        "2031-02-20",
                        List.of(3L, 0L, 2L, 0L),
                        PLACES))
            .toList();
    return NetworkSection.of(
        pairs, Map.of("id0", "one", "id1", "one", "id2", "two"), WEEKS, context);
  }

  private Section tone(Context context) {
    Tone tone = new Tone(20, -.2, -.4, .1);
    List<ToneSection.Voice> voices =
        ids().stream()
            .flatMap(
                id ->
                    List.of("own", "reported").stream()
                        .map(
                            voice ->
                                new ToneSection.Voice(
                                    id,
                                    voice,
                                    tone,
                                    Map.of(MONDAY, tone, MONDAY.plusDays(14), tone),
                                    PLACES)))
            .toList();
    List<ToneSection.AtOutlet> outlets =
        ids().stream()
            .map(id -> new ToneSection.AtOutlet("id0", id, tone, -.3, -.5, -.1, PLACES))
            .toList();
    return ToneSection.of(voices, outlets, WEEKS, context);
  }

  private Section voices(Context context) {
    List<VoicesSection.Heard> heard =
        ids().stream()
            .map(
                id ->
                    new VoicesSection.Heard(
                        id, 40, .15, .1, .2, Map.of(MONDAY, .15, MONDAY.plusDays(7), .2), PLACES))
            .toList();
    List<VoicesSection.AtOutlet> outlets =
        ids().stream().map(id -> new VoicesSection.AtOutlet(id, 50, Map.of("id0", 20L))).toList();
    return VoicesSection.of(heard, heard, outlets, WEEKS, context);
  }

  private Section citations(Context context) {
    return CitationsSection.of(
        ids().stream()
            .map(id -> new CitationsSection.Cited(id, 9, Map.of("id0", 5L, "id1", 4L), PLACES))
            .toList(),
        ids().stream().map(id -> new CitationsSection.Source(id, 9, 12, 4, PLACES)).toList(),
        context);
  }

  private Section words(Context context) {
    return LoadedWordsSection.of(
        List.of(
            new LoadedWordsSection.Term(
                Shown.name(name(0)),
                Shown.name(name(1)),
                "attacker",
                Map.of("own", 5L, "quoted", 3L),
                2,
                PLACES)),
        List.of(
            new LoadedWordsSection.Adoption(
                "id2", Shown.name(name(1)), "attacker", "raid", "2031-02-14", 3, PLACES.get(0))),
        context);
  }

  private Section first(Context context) {
    return FirstReportsSection.of(
        ids().stream().map(id -> new FirstReportsSection.First(id, 3, 1)).toList(),
        IntStream.range(0, ACTORS)
            .mapToObj(
                i -> new FirstReportsSection.Story("a" + i, "id" + i, "2031-02-12", 0, 5, 2, 4.5))
            .toList(),
        context);
  }

  private Section health(Context context) {
    return HealthSection.of(
        new HealthSection.Health(
            Map.of(MONDAY, 300L),
            List.of(new HealthSection.Judgement("volume", "ill", name(0))),
            List.of(new HealthSection.Silence("id3", "2031-02-14", "2031-02-20", 7.5)),
            List.of("One article has no date."),
            List.of(
                new HealthSection.Quality(
                    "names", "fast", "all", name(1), true, 100, .9, .8, .85, null))),
        WEEKS,
        context);
  }
}
