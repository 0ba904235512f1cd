package dateline.job;

import dateline.measure.Interval;
import dateline.measure.pair.PairCounter;
import dateline.measure.pair.TestedPairs;
import dateline.measure.pair.TestedPairs.Pair;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.EntityMention;
import dateline.table.EntityPairDay;
import dateline.table.StoryArticle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts, day by day, the articles that name two entities together, and tests the counts. */
@Command(
    name = "entity-pair-day",
    description = "Reads entity_mention, story_article; writes entity_pair_day.",
    footer = "%nExample: dateline entity-pair-day --warehouse w --min-articles 3")
public final class EntityPairDays implements Job {
  @Mixin PairOptions options = new PairOptions();

  /** The files of days that share files, which one task reads. */
  private record Span(List<String> stories, List<String> mentions) implements Serializable {}

  @Override
  public Class<EntityPairDay> output() {
    return EntityPairDay.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Map<String, List<String>> mentions = tables.filesBySpan(EntityMention.class);
    List<Span> spans = new ArrayList<>();
    tables
        .filesBySpan(StoryArticle.class)
        .forEach(
            (span, stories) ->
                spans.add(new Span(stories, mentions.getOrDefault(span, List.of()))));
    PairOptions with = options;
    return Datasets.generate(tables.spark(), spans, EntityPairDay.class, span -> pairs(span, with));
  }

  private static Iterator<EntityPairDay> pairs(Span span, PairOptions options) {
    Map<@Nullable LocalDate, PairCounter> days =
        new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
    NamedArticles articles =
        new NamedArticles(
            day -> days.computeIfAbsent(day, any -> new PairCounter(options.roundUp)),
            options.byItem());
    articles.read(span.stories, span.mentions);
    String[] entities = articles.entities();
    return days.entrySet().stream()
        .flatMap(day -> pairs(day.getKey(), day.getValue(), entities, options.leastArticles))
        .iterator();
  }

  private static Stream<EntityPairDay> pairs(
      @Nullable LocalDate day, PairCounter counted, String[] entities, int least) {
    return new TestedPairs(counted.index(), least)
        .stream().map(pair -> row(day, pair, entities[pair.entity()], entities[pair.other()]));
  }

  private static EntityPairDay row(@Nullable LocalDate day, Pair pair, String one, String other) {
    boolean inOrder = one.compareTo(other) < 0;
    var association = pair.association();
    Interval share = association.share();
    return new EntityPairDay(
        day,
        inOrder ? one : other,
        inOrder ? other : one,
        pair.window().id(),
        pair.counts().articles(),
        pair.counts().distinct(),
        pair.counts().independent(),
        pair.counts().weighted(),
        inOrder ? association.a() : association.b(),
        inOrder ? association.b() : association.a(),
        association.all(),
        (double) association.both() / association.all(),
        share.low(),
        share.high(),
        association.expected(),
        association.npmi(),
        association.logLikelihoodRatio(),
        pair.p(),
        pair.q());
  }
}
