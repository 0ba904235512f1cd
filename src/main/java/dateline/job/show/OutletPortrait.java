package dateline.job.show;

import dateline.measure.ClusteredShare;
import dateline.measure.ClusteredSums;
import dateline.spark.EditionRecords;
import dateline.spark.Where;
import dateline.table.Attribution;
import dateline.table.Citation;
import dateline.table.FirstReport;
import dateline.table.MentionSentiment;
import dateline.table.Outlet;
import dateline.table.OutletDay;
import dateline.table.Silence;
import dateline.table.WireCredit;
import dateline.terminal.Cells;
import dateline.terminal.Page;
import dateline.terminal.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One screen on an outlet. */
final class OutletPortrait {
  private static final int ACTORS = 5;
  private static final double PERCENT = 100;

  private final EditionRecords edition;
  private final Names names;
  private final Named outlet;
  private final Page page;
  private final Corpus corpus;
  private final Where its;

  OutletPortrait(EditionRecords edition, Names names, Named outlet, Page page) {
    this.edition = edition;
    this.names = names;
    this.outlet = outlet;
    this.page = page;
    corpus = Corpus.of(edition);
    its = Where.is("outlet_id", outlet.id());
  }

  /** Some columns of mention_sentiment. */
  public record Spoken(
      String articleId,
      String entityId,
      String voice,
      double negative,
      double neutral,
      double positive) {}

  /** Some columns of attribution. */
  public record Citing(
      String articleId,
      @Nullable String sourceEntityId,
      @Nullable String sourceType,
      String form,
      boolean negated,
      @Nullable String modality) {}

  /** Some columns of wire_credit. */
  public record Credited(String articleId, @Nullable String agencyId) {}

  void print() {
    page.heading(outlet.name(), about());
    articles();
    actors();
    cites();
    citedBy();
    wire();
    firsts();
  }

  private String about() {
    return edition.read(Outlet.class, its).stream()
        .map(
            one ->
                one.outletId()
                    + (one.kind() == null ? "" : ", " + one.kind())
                    + (one.country() == null ? "" : ", " + one.country())
                    + (one.affiliation() == null ? "" : ", " + one.affiliation()))
        .map(Printable::of)
        .findFirst()
        .orElse(outlet.id());
  }

  private void articles() {
    List<Told> articles =
        corpus.articles().stream()
            .filter(article -> outlet.id().equals(article.outletId()))
            .toList();
    page.line("articles", Threefold.of(articles).toString());
    if (articles.isEmpty()) {
      return;
    }
    long first = articles.stream().filter(a -> a.articleId().equals(a.originId())).count();
    page.line(
        "",
        String.format(
            Locale.ROOT,
            "%.0f %% of them owe their text and facts to no other article",
            PERCENT * first / articles.size()));
    Timeline timeline =
        Timeline.of(articles, corpus.articles(), page.width(), page.terminal().hasUnicode());
    page.line("when", timeline.chart());
    page.line("", timeline.legend());
    List<OutletDay> days = edition.read(OutletDay.class, its);
    long silent = days.stream().filter(OutletDay::silent).count();
    long without = days.stream().filter(day -> day.articles() == 0).count();
    page.line(
        "",
        "%,d of %,d days without an article, %,d of them in a silence"
            .formatted(without, days.stream().filter(day -> day.day() != null).count(), silent));
  }

  /** Of whom it writes in its own words, and how. */
  private void actors() {
    List<Spoken> spoken =
        edition.read(MentionSentiment.class, Spoken.class, its.and(Where.is("voice", "own")));
    Most most = new Most();
    spoken.stream()
        .filter(one -> !one.entityId().startsWith("outlet:"))
        .forEach(one -> most.add(one.entityId(), one.articleId()));
    Map<String, List<Spoken>> byEntity =
        spoken.stream().collect(Collectors.groupingBy(Spoken::entityId));
    List<String> lines = new ArrayList<>();
    lines.add("in own words          articles     negative     positive");
    for (String id : most.first(ACTORS)) {
      lines.add(actor(id, most.articlesOf(id).size(), byEntity.getOrDefault(id, List.of())));
    }
    page.lines("writes of", lines.size() > 1 ? lines : List.of("nobody who is known"));
  }

  private String actor(String id, int articles, List<Spoken> spoken) {
    ClusteredSums sums = new ClusteredSums();
    for (Spoken one : spoken) {
      Told told = corpus.article(one.articleId);
      boolean negative = one.negative > one.neutral && one.negative > one.positive;
      boolean positive = one.positive > one.neutral && one.positive > one.negative;
      sums.add(
          told == null ? one.articleId : told.storyId(), negative ? 1 : 0, positive ? 1 : 0, 1);
    }
    ClusteredShare negative = ClusteredShare.of(sums, 0, 2);
    ClusteredShare positive = ClusteredShare.of(sums, 1, 2);
    return String.format(
        Locale.ROOT,
        "%s %,7d %14s %14s",
        Cells.fit(names.entityName(id), 22),
        articles,
        Tone.percent(negative.share(), negative.interval()),
        Tone.percent(positive.share(), positive.interval()));
  }

  private void cites() {
    List<Citing> cites =
        edition.read(Attribution.class, Citing.class, its).stream()
            .filter(one -> !one.negated && one.modality == null)
            .toList();
    if (cites.isEmpty()) {
      page.line("cites", "nobody");
      return;
    }
    Most most = new Most();
    cites.forEach(one -> most.add(one.sourceEntityId, one.articleId));
    long unnamed = cites.stream().filter(one -> "unnamed".equals(one.sourceType)).count();
    page.line(
        "cites",
        String.format(
            Locale.ROOT,
            "%,d times, %.0f %% in quotation marks, %.0f %% from unnamed sources",
            cites.size(),
            PERCENT
                * cites.stream().filter(one -> one.form.equals("direct")).count()
                / cites.size(),
            PERCENT * unnamed / cites.size()));
    page.line("", most.list(page.width(), names::entityName));
  }

  private void citedBy() {
    List<Citation> citations =
        edition.read(Citation.class, Where.is("cited_outlet_id", outlet.id()));
    Map<String, Long> by =
        citations.stream()
            .filter(citation -> citation.outletId() != null)
            .collect(
                Collectors.groupingBy(
                    citation -> String.valueOf(citation.outletId()),
                    Collectors.summingLong(Citation::articles)));
    page.line(
        "cited by",
        by.isEmpty()
            ? "no other outlet"
            : by.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ACTORS)
                .map(one -> names.outletName(one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(", ")));
  }

  private void wire() {
    Most agencies = new Most();
    edition
        .read(WireCredit.class, Credited.class, its)
        .forEach(credit -> agencies.add(credit.agencyId, credit.articleId));
    page.line(
        "credits",
        agencies.size() == 0 ? "no agency" : agencies.list(page.width(), names::outletName));
  }

  private void firsts() {
    List<FirstReport> firsts = edition.read(FirstReport.class, its);
    long echoed = firsts.stream().filter(FirstReport::onlyEchoes).count();
    page.line(
        "first with",
        firsts.isEmpty()
            ? "nothing that others followed"
            : "%,d things that others followed, %,d of them confirmed by a report of its own"
                .formatted(firsts.size(), firsts.size() - echoed));
    long silences = edition.read(Silence.class, its).size();
    page.line(
        "left out",
        silences == 0
            ? "nothing that others carried"
            : "%,d things that others carried".formatted(silences));
  }
}
