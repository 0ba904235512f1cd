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
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way into its story.
 *
 * @param subjects what each of its mentions names
 * @param sources who each of its statements is attributed to
 * @param lead the first sentence that is not the headline's
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
    List<Source> sources,
    int lead,
    Fingerprint fingerprint,
    @Nullable StoryArticle before,
    List<Origin> originsBefore) {
  private static final String TO_THE_DAY = "day";

  /**
   * Who a statement is attributed to.
   *
   * @param sentence in which
   * @param outletId the outlet that it is; null when it is none
   * @param reports whether it is told to have reported
   */
  record Source(int sentence, @Nullable String outletId, boolean reports) {}

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
    return counts(sources.stream().map(Source::outletId).filter(Objects::nonNull))
        .entrySet()
        .stream()
        .filter(cited -> !cited.getKey().equals(outletId))
        .map(cited -> citation(cited.getKey(), cited.getValue()))
        .sorted(
            Comparator.comparingDouble((Citation cited) -> -cited.share())
                .thenComparing(Citation::outletId))
        .toList();
  }

  private Citation citation(String cited, int times) {
    boolean leads =
        sources.stream()
            .filter(source -> source.reports && cited.equals(source.outletId))
            .anyMatch(source -> isAtHead(source.sentence));
    return new Citation(cited, (double) times / sources.size(), leads);
  }

  /** Whether a statement is in the first sentence, or in the second as the first of all. */
  private boolean isAtHead(int sentence) {
    return sentence == lead
        || (sentence == lead + 1 && sources.stream().noneMatch(other -> other.sentence == lead));
  }

  private static Map<String, Integer> counts(Stream<String> things) {
    Map<String, Integer> counts = new TreeMap<>();
    things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
    return counts;
  }
}
