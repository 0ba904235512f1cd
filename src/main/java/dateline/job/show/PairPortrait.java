package dateline.job.show;

import dateline.spark.EditionRecords;
import dateline.spark.Where;
import dateline.table.EntityPair;
import dateline.table.EntityPairDay;
import dateline.terminal.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One screen on two entities. */
final class PairPortrait {
  private static final double PERCENT = 100;
  private static final String ALL = "all";

  /** Characters of the sentence on either side of the two: a screen has few lines. */
  private static final int AROUND = 100;

  private static final String FORMAT = "%-19s %8s %9s %12s %9s %5s";

  private final EditionRecords edition;
  private final Names names;
  private final Named one;
  private final Named other;
  private final Page page;
  private final Corpus corpus;

  PairPortrait(EditionRecords edition, Names names, Named one, Named other, Page page) {
    this.edition = edition;
    this.names = names;
    this.one = one;
    this.other = other;
    this.page = page;
    corpus = Corpus.of(edition);
  }

  void print() {
    page.heading(one.name() + " and " + other.name(), one.id() + ", " + other.id());
    List<EntityPair> rows = rows();
    counts(rows);
    List<Spot> spots =
        new Evidence(edition, Where.ALL, one.id())
            .together(other.id(), ShowEvidence.Within.article.sentencesApart());
    List<Told> articles = corpus.of(spots.stream().map(Spot::articleId).toList());
    page.line("in all", Threefold.of(articles).toString());
    if (articles.isEmpty()) {
      return;
    }
    Most outlets = new Most();
    articles.forEach(article -> outlets.add(article.outletId(), article.articleId()));
    page.line("by", outlets.list(page.width(), names::outletName));
    Timeline timeline =
        Timeline.of(articles, corpus.articles(), page.width(), page.terminal().hasUnicode());
    page.line("when", timeline.chart());
    page.line("", timeline.legend());
    shownBest(rows);
  }

  private List<EntityPair> rows() {
    boolean inOrder = one.id().compareTo(other.id()) < 0;
    Where pair =
        Where.is("entity_a", inOrder ? one.id() : other.id())
            .and(Where.is("entity_b", inOrder ? other.id() : one.id()));
    return edition.read(EntityPair.class, pair).stream()
        .sorted(
            Comparator.comparingInt((EntityPair row) -> -EntityPair.PERIODS.indexOf(row.period()))
                .thenComparingInt(row -> EntityPairDay.WINDOWS.indexOf(row.within())))
        .toList();
  }

  private void counts(List<EntityPair> rows) {
    if (rows.isEmpty()) {
      page.line("together", "in too few articles for a row of entity_pair (--pair-articles)");
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(FORMAT, "within", "articles", "distinct", "independent", "expected", "q"));
    rows.stream()
        .filter(row -> row.period().equals(ALL) || !row.within().equals("three_sentences"))
        .forEach(row -> lines.add(line(row)));
    page.lines("together", lines);
    EntityPair all = rows.get(0);
    page.line(
        "",
        String.format(
            Locale.ROOT,
            "%.1f %% of the independent articles (%.1f-%.1f), NPMI %+.2f",
            PERCENT * all.share(),
            PERCENT * all.shareLow(),
            PERCENT * all.shareHigh(),
            all.npmi()));
  }

  private static String line(EntityPair row) {
    return String.format(
        Locale.ROOT,
        FORMAT,
        (row.within() + " of " + row.period()).replace('_', ' ').replace(" of all", ""),
        String.format(Locale.ROOT, "%,d", row.articles()),
        String.format(Locale.ROOT, "%,d", row.articlesDistinct()),
        String.format(Locale.ROOT, "%,d", row.articlesIndependent()),
        String.format(Locale.ROOT, "%,.1f", row.expected()),
        String.format(Locale.ROOT, "%.3f", row.qValue()));
  }

  private void shownBest(List<EntityPair> rows) {
    Optional<EntityPair> nearest =
        rows.stream()
            .filter(row -> row.period().equals(ALL))
            .max(Comparator.comparingInt(row -> EntityPairDay.WINDOWS.indexOf(row.within())));
    if (nearest.isEmpty()) {
      return;
    }
    EntityPair row = nearest.get();
    Where article = Where.is("article_id", row.evidenceArticleId());
    List<Spot> best =
        new Evidence(edition, article, one.id())
            .together(other.id(), ShowEvidence.Within.article.sentencesApart()).stream()
                .filter(spot -> spot.sentence() == row.evidenceSentence())
                .toList();
    new Passages(edition, names, corpus, page, AROUND).print(best, 1);
  }
}
