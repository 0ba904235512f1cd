package dateline.job;

import java.util.List;
import picocli.CommandLine.Mixin;

/** The tables that are made from what was read and told, and the options that say how. */
final class DerivedTables {
  @Mixin StoryOptions stories;
  @Mixin EntityPairDays pairs;
  @Mixin EntityPairs.Least pairPeriods;
  @Mixin EntityCommunities communities;
  @Mixin SentimentDays sentiment;
  @Mixin OutletPeriods periods;
  @Mixin Trends trends;
  @Mixin SeriesTrends series;
  @Mixin FirstReports firstReports;
  @Mixin StorySilences silences;

  /** Refuses options that make no sense. */
  void check() {
    stories.check();
    periods.check();
    series.check();
    firstReports.check();
    silences.check();
  }

  /** The jobs that make them, in order. */
  List<Job> jobs(Knowledge known) {
    return List.of(
        new EntityMentions(),
        new Attributions(),
        new WireCredits(),
        new MentionSentiments(),
        new ArticleTones(),
        new LoadedTerms(),
        new StoryArticles(),
        new Origins(),
        new Entities(known),
        new Outlets(known),
        new EntityDays(),
        pairs,
        new SourceDays(),
        new Citations(),
        new VoiceShareDays(),
        new Claims(),
        new Disputes(),
        sentiment,
        new LoadedTermDays(),
        new TermAdoptions(),
        new OutletDays(),
        periods,
        trends,
        new EntityPairs(pairs.options, pairPeriods),
        communities,
        series,
        firstReports,
        silences,
        new ExtractorQualities(known));
  }
}
