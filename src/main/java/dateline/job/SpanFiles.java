package dateline.job;

import dateline.spark.Draft;
import dateline.table.StoryArticle;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of days that share files, which one task reads.
 *
 * @param stories those of story_article
 * @param mentions those of a table of mentions, the mentions of an article one after the other
 */
record SpanFiles(List<String> stories, List<String> mentions) implements Serializable {

  /** Those of the touched days, by span. */
  static SortedMap<String, SpanFiles> touched(Draft tables, Class<? extends Record> mentions) {
    Map<String, List<String>> ofMentions = tables.filesBySpan(mentions);
    SortedMap<String, SpanFiles> spans = new TreeMap<>();
    tables
        .filesBySpan(StoryArticle.class)
        .forEach(
            (span, stories) ->
                spans.put(span, new SpanFiles(stories, ofMentions.getOrDefault(span, List.of()))));
    return spans;
  }
}
