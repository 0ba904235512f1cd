package dateline.job.report;

import dateline.report.ArticleText;
import dateline.report.AttentionSection;
import dateline.report.AttentionSection.Moved;
import dateline.report.AttentionSection.Named;
import dateline.report.ChangesSection;
import dateline.report.ChangesSection.Difference;
import dateline.report.CitationsSection;
import dateline.report.Context;
import dateline.report.EvidenceBook;
import dateline.report.FirstReportsSection;
import dateline.report.HealthSection;
import dateline.report.LoadedWordsSection;
import dateline.report.Names;
import dateline.report.NetworkSection;
import dateline.report.Question;
import dateline.report.Report;
import dateline.report.Section;
import dateline.report.ToneSection;
import dateline.report.VoicesSection;
import dateline.spark.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Puts a report on an edition together. All figures are read first, then the names of those whom
 * they are on and the articles that they quote, then the sections are composed.
 */
public final class EditionReport {
  private final Tables tables;
  private final @Nullable Edition before;
  private final ReportedRun run;
  private final List<Function<Context, Section>> sections = new ArrayList<>();

  private EditionReport(Tables tables, @Nullable Edition before, ReportedRun run) {
    this.tables = tables;
    this.before = before;
    this.run = run;
  }

  /**
   * The report on an edition.
   *
   * @param before the edition before, where it is still kept
   * @param warehouse what its user calls the warehouse, for commands and queries
   */
  public static Report of(Edition edition, @Nullable Edition before, String warehouse) {
    ReportedRun run = ReportedRun.of(edition);
    Tables tables = new Tables(edition, run.periods(), new Asked());
    EditionReport report = new EditionReport(tables, before, run);
    report.read();
    return report.composed(warehouse);
  }

  private void read() {
    HealthFigures health = new HealthFigures(tables);
    List<String> outlets = health.outlets();
    attention();
    network();
    tone(outlets);
    sources(outlets);
    words();
    first();
    HealthSection.Health state = health.health(run.remarks());
    add(context -> HealthSection.of(state, tables.periods(), context));
  }

  private void add(Function<Context, Section> section) {
    sections.add(section);
  }

  private void attention() {
    ChangesFigures changes = run.changes();
    List<Row> differences = changes.differences(tables, before);
    AttentionFigures attention = AttentionFigures.of(tables);
    Set<String> entities = attention.entities();
    differences.forEach(row -> entities.add(row.getAs("entity_id")));
    MentionPlaces places = MentionPlaces.of(tables, entities, attention.days(), changes.days());
    List<Difference> shown = ChangesFigures.shown(differences, tables, places);
    add(context -> ChangesSection.of(changes.run(run.edition()), shown, context));
    List<Named> named = attention.named(places);
    List<Moved> moved = attention.moved(places);
    add(context -> AttentionSection.of(named, run.articles(), attention.period(), moved, context));
  }

  private void network() {
    NetworkFigures network = NetworkFigures.of(tables);
    List<NetworkSection.Pair> pairs = network.pairs();
    Map<String, String> communities = network.communities();
    add(context -> NetworkSection.of(pairs, communities, tables.periods(), context));
  }

  private void tone(List<String> outlets) {
    ToneFigures tone = ToneFigures.of(tables, outlets, run.middle());
    List<ToneSection.Voice> voices = tone.voices();
    List<ToneSection.AtOutlet> atOutlets = tone.atOutlets(outlets);
    add(context -> ToneSection.of(voices, atOutlets, tables.periods(), context));
  }

  private void sources(List<String> outlets) {
    VoicesFigures voices = VoicesFigures.of(tables, outlets);
    CitationFigures citations = CitationFigures.of(tables);
    SourcePlaces places =
        SourcePlaces.of(tables, voices.parties(), citations.entities(), citations.outlets());
    List<VoicesSection.Heard> parties = voices.parties(places);
    List<VoicesSection.Heard> kinds = voices.kinds(places);
    List<VoicesSection.AtOutlet> atOutlets = voices.atOutlets(outlets);
    add(context -> VoicesSection.of(parties, kinds, atOutlets, tables.periods(), context));
    List<CitationsSection.Cited> cited = citations.cited(places);
    List<CitationsSection.Source> sources = citations.sources(places);
    add(context -> CitationsSection.of(cited, sources, context));
  }

  private void words() {
    LoadedWordFigures words = new LoadedWordFigures(tables);
    List<LoadedWordsSection.Term> terms = words.terms();
    List<LoadedWordsSection.Adoption> adoptions = words.adoptions();
    add(context -> LoadedWordsSection.of(terms, adoptions, context));
  }

  private void first() {
    FirstReportFigures first = new FirstReportFigures(tables);
    List<FirstReportsSection.First> outlets = first.outlets();
    List<FirstReportsSection.Story> stories = first.stories();
    add(context -> FirstReportsSection.of(outlets, stories, context));
  }

  private Report composed(String warehouse) {
    LookedUp found = LookedUp.of(tables);
    Names names = new Names(found.entities(), found.outlets());
    EvidenceBook book = EvidenceBook.of(found.articles());
    Context context = new Context(names, book, new Question(warehouse, run.edition()));
    List<Section> composed = sections.stream().map(section -> section.apply(context)).toList();
    boolean withTexts = found.articles().values().stream().anyMatch(ArticleText::isReadable);
    return new Report(
        run.title(),
        run.subtitle(),
        run.facts(),
        withTexts || found.articles().isEmpty()
            ? ""
            : "This warehouse keeps no texts: evidence shows headlines and where the words stand, not the words.",
        composed,
        book.entries(),
        book.quotes());
  }
}
