package dateline.job.show;

import dateline.measure.ClusteredShare;
import dateline.spark.EditionRecords;
import dateline.spark.Where;
import dateline.table.Attribution;
import dateline.table.Entity;
import dateline.table.EntityMention;
import dateline.table.EntityPair;
import dateline.table.MentionSentiment;
import dateline.table.Trend;
import dateline.terminal.Cells;
import dateline.terminal.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One screen on an entity. */
final class EntityPortrait {
  private static final int PAIRS = 5;

  /** The share of chance findings that is usually put up with. */
  private static final double SIGNIFICANT = 0.05;

  /** Columns for the figures of a pair. */
  private static final int FIGURES = 37;

  private static final double PERCENT = 100;

  private final EditionRecords edition;
  private final Names names;
  private final Named entity;
  private final Page page;
  private final Corpus corpus;

  EntityPortrait(EditionRecords edition, Names names, Named entity, Page page) {
    this.edition = edition;
    this.names = names;
    this.entity = entity;
    this.page = page;
    corpus = Corpus.of(edition);
  }

  /** Some columns of entity_mention. */
  public record Mentioned(String articleId) {}

  /** Some columns of attribution. */
  public record Cited(
      String articleId,
      @Nullable String outletId,
      String form,
      boolean negated,
      @Nullable String modality) {

    /** Whether it tells what a source did say, as {@code source_day} counts. */
    boolean isSaid() {
      return !negated && modality == null;
    }
  }

  void print() {
    page.heading(entity.name(), about());
    named();
    lastPeriod();
    pairs();
    cited();
    tone();
  }

  private String about() {
    return edition.read(Entity.class, Where.is("entity_id", entity.id())).stream()
        .map(
            one ->
                one.entityId()
                    + ", "
                    + one.type()
                    + (one.kind() == null ? "" : " (" + one.kind() + ")")
                    + (one.origin().equals("article") ? ", known from articles" : ""))
        .findFirst()
        .orElse(entity.id());
  }

  private void named() {
    List<String> mentions =
        edition
            .read(EntityMention.class, Mentioned.class, Where.is("entity_id", entity.id()))
            .stream()
            .map(Mentioned::articleId)
            .toList();
    List<Told> articles = corpus.of(mentions);
    Most outlets = new Most();
    articles.forEach(article -> outlets.add(article.outletId(), article.articleId()));
    page.line("named", "%s; %,d times".formatted(Threefold.of(articles), mentions.size()));
    if (articles.isEmpty()) {
      return;
    }
    ClusteredShare share = corpus.share(articles);
    page.line(
        "",
        String.format(
            Locale.ROOT,
            "in %.1f %% of all articles (%.1f-%.1f)",
            PERCENT * share.share(),
            PERCENT * share.interval().low(),
            PERCENT * share.interval().high()));
    page.line("by", outlets.list(page.width(), names::outletName));
    Timeline timeline =
        Timeline.of(articles, corpus.articles(), page.width(), page.terminal().hasUnicode());
    page.line("when", timeline.chart());
    page.line("", timeline.legend());
  }

  /** The last period that the table of trends has of it. */
  private void lastPeriod() {
    edition.read(Trend.class, Where.is("entity_id", entity.id())).stream()
        .max(Comparator.comparing(Trend::firstDay))
        .ifPresent(
            trend -> {
              page.line(
                  "last",
                  String.format(
                      Locale.ROOT,
                      "%s to %s: %.1f %% of the articles (%.1f-%.1f)",
                      trend.firstDay(),
                      trend.lastDay(),
                      PERCENT * trend.share(),
                      PERCENT * trend.shareLow(),
                      PERCENT * trend.shareHigh()));
              change(trend);
            });
  }

  private void change(Trend trend) {
    if (trend.change() != null && trend.shareBefore() != null) {
      page.line(
          "",
          String.format(
              Locale.ROOT,
              "before %.1f %%: %+.1f points (%+.1f, %+.1f), within outlets %+.1f",
              PERCENT * trend.shareBefore(),
              PERCENT * trend.change(),
              PERCENT * Objects.requireNonNullElse(trend.changeLow(), 0.0),
              PERCENT * Objects.requireNonNullElse(trend.changeHigh(), 0.0),
              PERCENT * Objects.requireNonNullElse(trend.changeWithin(), 0.0)));
    }
  }

  private void pairs() {
    Where pairs =
        Where.is("entity_a", entity.id())
            .or(Where.is("entity_b", entity.id()))
            .and(Where.is("period", "all"))
            .and(Where.is("within", "sentence"));
    List<String> lines =
        edition.read(EntityPair.class, pairs).stream()
            .filter(pair -> pair.npmi() > 0 && pair.qValue() < SIGNIFICANT)
            .sorted(
                Comparator.comparingDouble(EntityPair::logLikelihoodRatio)
                    .reversed()
                    .thenComparing(EntityPair::entityA)
                    .thenComparing(EntityPair::entityB))
            .limit(PAIRS)
            .map(this::pair)
            .toList();
    page.lines("with", lines.isEmpty() ? List.of("nobody more than by chance") : lines);
  }

  private String pair(EntityPair pair) {
    String other = pair.entityA().equals(entity.id()) ? pair.entityB() : pair.entityA();
    return Cells.fit(names.entityName(other), page.width() - FIGURES)
        + String.format(
            Locale.ROOT,
            " %,6d independent, %,8.1f expected",
            pair.articlesIndependent(),
            pair.expected());
  }

  private void cited() {
    List<Cited> cited =
        edition
            .read(Attribution.class, Cited.class, Where.is("source_entity_id", entity.id()))
            .stream()
            .filter(Cited::isSaid)
            .toList();
    if (cited.isEmpty()) {
      page.line("cited", "by nobody");
      return;
    }
    Most outlets = new Most();
    cited.forEach(one -> outlets.add(one.outletId(), one.articleId()));
    page.line(
        "cited",
        String.format(
            Locale.ROOT,
            "%s; %,d times, %,d quoted",
            Threefold.of(corpus.of(cited.stream().map(Cited::articleId).toList())),
            cited.size(),
            cited.stream().filter(one -> one.form().equals("direct")).count()));
    page.line("by", outlets.list(page.width(), names::outletName));
  }

  private void tone() {
    List<Judged> judged =
        edition.read(MentionSentiment.class, Judged.class, Where.is("entity_id", entity.id()));
    page.lines("tone", Tone.lines(judged, corpus));
  }
}
