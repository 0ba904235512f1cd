package dateline.job;

import dateline.story.Report;
import dateline.story.Report.Citation;
import dateline.story.Sketch;
import dateline.story.SketchedArticle;
import dateline.story.Told;
import dateline.table.Fingerprint;
import dateline.table.Origin;
import dateline.table.StoryArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way into its story.
 *
 * @param subjects what each of its mentions names
 * @param sources the outlet that each of its statements is attributed to, or an empty text
 * @param before its row of story_article in the edition before; null when it has none
 * @param originsBefore its rows of origin there
 */
record Reported(
    String articleId,
    @Nullable LocalDate day,
    @Nullable String outletId,
    @Nullable Instant publishedAt,
    String publishedPrecision,
    List<String> credits,
    List<String> subjects,
    List<String> sources,
    Fingerprint fingerprint,
    @Nullable StoryArticle before,
    List<Origin> originsBefore) {
  private static final String TO_THE_DAY = "day";

  /** What the story is told from. */
  Report report() {
    Sketch sketch = Sketch.of(fingerprint.level(), fingerprint.shingles());
    boolean toTheDay = publishedPrecision.equals(TO_THE_DAY);
    return new Report(
        new SketchedArticle(articleId, outletId, publishedAt, toTheDay, credits, sketch),
        counts(Stream.concat(subjects.stream(), fingerprint.numbers().stream())),
        citations());
  }

  /** The article as the edition before tells it; null when it does not. */
  @Nullable Told told() {
    return before == null ? null : new Told(report(), before, originsBefore);
  }

  private List<Citation> citations() {
    return counts(sources.stream()).entrySet().stream()
        .filter(source -> !source.getKey().isEmpty() && !source.getKey().equals(outletId))
        .map(source -> new Citation(source.getKey(), (double) source.getValue() / sources.size()))
        .sorted(
            Comparator.comparingDouble((Citation cited) -> -cited.share())
                .thenComparing(Citation::outletId))
        .toList();
  }

  private static Map<String, Integer> counts(Stream<String> things) {
    Map<String, Integer> counts = new TreeMap<>();
    things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
    return counts;
  }
}
