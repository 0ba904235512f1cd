package dateline.job;

import dateline.spark.ColumnFile;
import dateline.spark.ColumnFile.Rows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article counts as one with.
 *
 * @param day its day; null when undated
 * @param outletId its publisher; null when not known
 * @param storyId what articles on one event share
 * @param distinctId what articles of much the same text share
 * @param originId what articles of one origin share
 */
record StoryOf(
    @Nullable LocalDate day,
    @Nullable String outletId,
    String storyId,
    String distinctId,
    String originId) {
  private static final List<String> COLUMNS =
      List.of("article_id", "day", "outlet_id", "story_id", "distinct_id", "origin_id");

  /** Of each article in some files of story_article, by its identifier. */
  static Map<String, StoryOf> read(List<String> files) {
    Map<String, StoryOf> stories = new HashMap<>();
    files.forEach(
        file ->
            ColumnFile.read(
                file,
                COLUMNS,
                rows -> {
                  for (int i = 0; i < rows.count(); i++) {
                    stories.put(rows.text(0, i), of(rows, i));
                  }
                }));
    return stories;
  }

  private static StoryOf of(Rows rows, int row) {
    return new StoryOf(
        rows.day(1, row),
        rows.textOrNull(2, row),
        rows.text(3, row),
        rows.text(4, row),
        rows.text(5, row));
  }
}
