package dateline.job;

import dateline.measure.Interval;
import dateline.measure.pair.Association;
import dateline.measure.pair.PairCounter;
import dateline.measure.pair.PairIndex;
import dateline.measure.pair.Sightings;
import dateline.measure.pair.TestedPairs;
import dateline.measure.pair.TestedPairs.Pair;
import dateline.spark.ColumnFile.Rows;
import dateline.spark.Draft;
import dateline.table.EntityMention;
import dateline.table.EntityPair;
import dateline.table.StoryArticle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period over which pairs are counted, and the files with its articles and those of the period
 * before.
 *
 * @param name what the table calls it
 * @param first its first day; null where no article is dated
 * @param last its last day
 * @param length days that it has; 0: it has all articles, the undated among them
 */
record PairPeriod(
    String name,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    int length,
    List<String> stories,
    List<String> mentions)
    implements Serializable {

  /** A period of so many days up to one. */
  static PairPeriod of(String name, LocalDate last, int length, Draft tables) {
    LocalDate first = last.minusDays(length - 1L);
    LocalDate before = first.minusDays(length);
    return new PairPeriod(
        name,
        first,
        last,
        length,
        List.copyOf(tables.files(StoryArticle.class, before, last)),
        List.copyOf(tables.files(EntityMention.class, before, last)));
  }

  /** The pairs that enough articles name. */
  Iterator<EntityPair> rows(PairOptions options, int least) {
    PairCounter now = new PairCounter(options.roundUp);
    PairCounter before = new PairCounter(options.roundUp);
    List<String> ids = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    NamedArticles articles =
        new NamedArticles(
            day -> isNow(day) ? now : isBefore(day) ? before : null,
            options.byItem(),
            (counter, articleId, day) -> {
              if (counter == now) {
                ids.add(articleId);
                days.add(day == Rows.NONE ? Sightings.NONE : day);
              }
            });
    articles.read(stories, mentions);
    TestedPairs pairs = new TestedPairs(now.index(), least);
    PairIndex earlier = before.index();
    Counted counted =
        new Counted(
            pairs.sightings(days.stream().mapToInt(Integer::intValue).toArray()),
            ids,
            earlier,
            earlier.articles() == 0 ? new int[pairs.size()] : pairs.before(earlier),
            pairs.disparity(),
            articles.entities());
    return pairs.stream(articles.ranks()).map(pair -> row(pair, pairs, counted)).iterator();
  }

  /** What is told of pairs besides their counts, by their row or by number. */
  private static final class Counted {
    private final Sightings sightings;
    private final List<String> articleIds;
    private final PairIndex earlier;
    private final int[] before;
    private final double[] disparity;
    private final String[] entities;

    Counted(
        Sightings sightings,
        List<String> articleIds,
        PairIndex earlier,
        int[] before,
        double[] disparity,
        String[] entities) {
      this.sightings = sightings;
      this.articleIds = articleIds;
      this.earlier = earlier;
      this.before = before;
      this.disparity = disparity;
      this.entities = entities;
    }
  }

  private EntityPair row(Pair pair, TestedPairs pairs, Counted counted) {
    Association association = pair.association();
    Interval interval = association.share();
    double share = (double) association.both() / association.all();
    int row = pair.row();
    Sightings sightings = counted.sightings;
    long before = counted.before[row];
    return new EntityPair(
        name,
        counted.entities[pair.entity()],
        counted.entities[pair.other()],
        pair.window().id(),
        first,
        last,
        pair.counts().articles(),
        pair.counts().distinct(),
        pair.counts().independent(),
        pair.counts().weighted(),
        association.a(),
        association.b(),
        association.all(),
        pairs.effective(),
        share,
        interval.low(),
        interval.high(),
        association.expected(),
        association.npmi(),
        association.logLikelihoodRatio(),
        pair.p(),
        pair.q(),
        length == 0 ? null : before,
        before == 0 ? null : share * counted.earlier.independent() / before,
        counted.disparity[row],
        day(sightings.first(row)),
        day(sightings.last(row)),
        counted.articleIds.get(sightings.article(row)),
        sightings.firstSentence(row),
        sightings.lastSentence(row));
  }

  private static @Nullable LocalDate day(int sinceEpoch) {
    return sinceEpoch == Sightings.NONE ? null : LocalDate.ofEpochDay(sinceEpoch);
  }

  private boolean isNow(@Nullable LocalDate day) {
    return length == 0
        || (day != null && first != null && !day.isBefore(first) && !day.isAfter(last));
  }

  private boolean isBefore(@Nullable LocalDate day) {
    return day != null
        && first != null
        && day.isBefore(first)
        && !day.isBefore(first.minusDays(length));
  }
}
