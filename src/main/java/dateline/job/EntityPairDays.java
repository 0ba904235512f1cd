package dateline.job;

import dateline.measure.Interval;
import dateline.measure.pair.Association;
import dateline.measure.pair.PairCounter;
import dateline.measure.pair.TestedPairs;
import dateline.measure.pair.TestedPairs.Pair;
import dateline.spark.Draft;
import dateline.table.EntityMention;
import dateline.table.EntityPairDay;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts, day by day, the articles that name two entities together, and tests the counts. */
@Command(
    name = "entity-pair-day",
    description = "Reads entity_mention, story_article; writes entity_pair_day.",
    footer = "%nExample: dateline entity-pair-day --warehouse w --min-articles 3")
public final class EntityPairDays implements Job {
  @Mixin PairOptions options = new PairOptions();

  @Option(
      names = "--min-articles",
      paramLabel = "N",
      defaultValue = "2",
      description =
          "Leave out pairs that fewer articles of a day name (default: ${DEFAULT-VALUE}).")
  int leastArticles;

  @Override
  public Class<EntityPairDay> output() {
    return EntityPairDay.class;
  }

  @Override
  public long write(Draft tables) throws IOException {
    PairOptions with = options;
    int least = leastArticles;
    return tables.write(
        EntityPairDay.class,
        SpanFiles.touched(tables, EntityMention.class),
        span -> pairs(span, with, least));
  }

  private static Iterator<EntityPairDay> pairs(SpanFiles span, PairOptions options, int least) {
    Map<@Nullable LocalDate, PairCounter> days =
        new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    NamedArticles articles =
        new NamedArticles(
            day -> days.computeIfAbsent(day, any -> new PairCounter(options.roundUp)),
            options.byItem());
    articles.read(span.stories(), span.mentions());
    String[] entities = articles.entities();
    int[] ranks = articles.ranks();
    return days.entrySet().stream()
        .flatMap(
            day -> {
              TestedPairs pairs = new TestedPairs(day.getValue().index(), least);
              return pairs.stream(ranks)
                  .map(pair -> row(day.getKey(), pair, entities, pairs.effective()));
            })
        .iterator();
  }

  private static EntityPairDay row(
      @Nullable LocalDate day, Pair pair, String[] entities, long effective) {
    Association association = pair.association();
    Interval share = association.share();
    return new EntityPairDay(
        day,
        entities[pair.entity()],
        entities[pair.other()],
        pair.window().id(),
        pair.counts().articles(),
        pair.counts().distinct(),
        pair.counts().independent(),
        pair.counts().weighted(),
        association.a(),
        association.b(),
        association.all(),
        effective,
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
