package dateline.table;

import dateline.table.Table.Layout;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** Every table, from what is read to what is made of it. */
public final class Tables {
  public static final List<Class<? extends Record>> ALL =
      List.of(
          LoadedRecord.class,
          Article.class,
          ArticleVersion.class,
          ArticleChange.class,
          OutletLine.class,
          OutletLineDay.class,
          GdeltRecord.class,
          RejectedRecord.class,
          IngestedFile.class,
          Annotation.class,
          ToldArticle.class,
          EntityMention.class,
          Attribution.class,
          WireCredit.class,
          MentionSentiment.class,
          ArticleTone.class,
          LoadedTerm.class,
          StoryArticle.class,
          Origin.class,
          Entity.class,
          Outlet.class,
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
          OutletPeriod.class,
          Trend.class,
          EntityPair.class,
          EntityCommunity.class,
          Series.class,
          ChangePoint.class,
          Burst.class,
          FirstReport.class,
          Silence.class,
          IngestionHealth.class,
          ExtractorQuality.class,
          TableQuality.class,
          Run.class);

  private Tables() {}

  /** The name of a table: its record's in snake case. */
  public static String name(Class<? extends Record> table) {
    return snakeCase(table.getSimpleName());
  }

  /** The name of a column: its record component's in snake case. */
  public static String name(RecordComponent column) {
    return snakeCase(column.getName());
  }

  /** The names of the columns that identify a row of a table. */
  public static List<String> key(Class<? extends Record> table) {
    return Stream.of(table.getRecordComponents())
        .filter(column -> column.isAnnotationPresent(Key.class))
        .map(Tables::name)
        .toList();
  }

  /** How a table is kept in files. */
  public static Layout layout(Class<? extends Record> table) {
    return table.getAnnotation(Table.class).layout();
  }

  /** The tables that an edition holds. */
  public static List<Class<? extends Record>> published() {
    return ALL.stream().filter(table -> layout(table) != Layout.SCRATCH).toList();
  }

  private static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && !snake.isEmpty()) {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(c));
    }
    return snake.toString();
  }
}
