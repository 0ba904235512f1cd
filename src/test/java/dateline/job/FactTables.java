package dateline.job;

import dateline.table.ArticleTone;
import dateline.table.Attribution;
import dateline.table.Burst;
import dateline.table.ChangePoint;
import dateline.table.Citation;
import dateline.table.Claim;
import dateline.table.Dispute;
import dateline.table.EntityDay;
import dateline.table.EntityMention;
import dateline.table.EntityPairDay;
import dateline.table.FirstReport;
import dateline.table.LoadedTerm;
import dateline.table.LoadedTermDay;
import dateline.table.MentionSentiment;
import dateline.table.Origin;
import dateline.table.OutletDay;
import dateline.table.OutletPeriod;
import dateline.table.SentimentDay;
import dateline.table.Series;
import dateline.table.Silence;
import dateline.table.SourceDay;
import dateline.table.StoryArticle;
import dateline.table.TermAdoption;
import dateline.table.Trend;
import dateline.table.VoiceShareDay;
import java.util.List;

/** The tables that say what articles say, however they came in. */
final class FactTables {
  static final List<Class<? extends Record>> ALL =
      List.of(
          EntityMention.class,
          Attribution.class,
          MentionSentiment.class,
          ArticleTone.class,
          LoadedTerm.class,
          StoryArticle.class,
          Origin.class,
          EntityDay.class,
          EntityPairDay.class,
          SourceDay.class,
          Citation.class,
          VoiceShareDay.class,
          Claim.class,
          Dispute.class,
          SentimentDay.class,
          LoadedTermDay.class,
          TermAdoption.class,
          OutletDay.class,
          FirstReport.class,
          Silence.class,
          OutletPeriod.class,
          Trend.class,
          Series.class,
          ChangePoint.class,
          Burst.class);

  private FactTables() {}
}
