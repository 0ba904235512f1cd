package dateline.evaluate;

import dateline.entity.EntityFinder;
import dateline.source.sense.SenseModel;
import dateline.source.word.CueWords;
import dateline.table.ExtractorQuality;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures whom marked articles cite: cues, and sources by shared characters and by words. Where
 * they stand does not depend on how names are looked for, only who they are.
 */
final class QualityOfSources {
  private static final List<Measure> MEASURES =
      List.of(Measure.CUE, Measure.SOURCE, Measure.SOURCE_EXACT);

  private QualityOfSources() {}

  static List<ExtractorQuality> of(LabelledSample sample, LocalDate today) throws IOException {
    SourceReader reader = new SourceReader(EntityFinder.shipped());
    CueWords words = CueWords.shipped();
    Map<String, ArticleTallies> byLabel = new LinkedHashMap<>();
    for (LabelledArticle article : new BratFolder(sample.path()).read()) {
      List<Pair> pairs = View.ALL.pairs(List.of(reader.read(article)), words);
      for (Measure measure : MEASURES) {
        ArticleTallies tallies =
            byLabel.computeIfAbsent(measure.toString(), label -> new ArticleTallies());
        pairs.forEach(pair -> tallies.add(article.name(), measure.of(pair), silent(measure, pair)));
      }
    }
    return Measured.now(sample, null, SenseModel.shippedBytes(), today).rows(byLabel);
  }

  /** Whether a label has a part that nothing was found for. */
  private static int silent(Measure measure, Pair pair) {
    boolean silent =
        measure == Measure.CUE
            ? pair.found().isNone()
            : !pair.label().source().isEmpty() && pair.found().source().isEmpty();
    return silent ? 1 : 0;
  }
}
