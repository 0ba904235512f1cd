package dateline.table;

import java.util.List;

/** Every table, in the order in which a run makes them. */
public final class Tables {
  public static final List<Class<? extends Record>> ALL =
      List.of(
          LoadedRecord.class,
          Article.class,
          RejectedRecord.class,
          IngestedFile.class,
          Annotation.class,
          EntityMention.class,
          Attribution.class,
          MentionSentiment.class,
          ArticleTone.class,
          Entity.class,
          Outlet.class,
          EntityDay.class,
          EntityPairDay.class,
          SourceDay.class,
          SentimentDay.class,
          OutletDay.class,
          Run.class);

  private Tables() {}
}
