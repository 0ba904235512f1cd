package dateline.evaluate;

import dateline.corpus.Sha256;
import dateline.evaluate.ArticleTallies.Share;
import dateline.table.ExtractorQuality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was measured: an extractor in one of its modes, on a sample.
 *
 * @param mode null where it has but one
 * @param model the model's name; null where there is none or it is not known
 */
record Measured(
    LabelledSample sample, @Nullable String mode, @Nullable String model, LocalDate on) {
  private static final int DIGITS = 12;

  /**
   * An extractor that is measured now.
   *
   * @param model the file of its model; empty: it has none
   */
  static Measured now(LabelledSample sample, @Nullable String mode, byte[] model, LocalDate today) {
    String name = model.length == 0 ? null : Sha256.of(model).substring(0, DIGITS);
    return new Measured(sample, mode, name, today);
  }

  /** A row for each label of which anything was measured. */
  List<ExtractorQuality> rows(Map<String, ArticleTallies> byLabel) {
    List<ExtractorQuality> rows = new ArrayList<>();
    byLabel.forEach(
        (label, tallies) -> {
          if (tallies.articlesWithItems() > 0) {
            rows.add(row(label, tallies));
          }
        });
    return rows;
  }

  private ExtractorQuality row(String label, ArticleTallies tallies) {
    @Nullable Share precision = tallies.precision();
    return row(
        label,
        tallies.tally().there(),
        tallies.articlesWithItems(),
        precision,
        tallies.recall(),
        precision == null ? null : tallies.tally().f1(),
        tallies.abstention());
  }

  /** A row of what readers judged right or wrong: what they were not shown is not known. */
  ExtractorQuality judged(String label, ArticleTallies tallies) {
    return row(
        label, tallies.tally().found(), tallies.articles(), tallies.precision(), null, null, null);
  }

  ExtractorQuality row(
      String label,
      long items,
      long articles,
      @Nullable Share precision,
      @Nullable Share recall,
      @Nullable Double f1,
      @Nullable Double abstention) {
    return new ExtractorQuality(
        sample.extractor(),
        mode,
        sample.name(),
        label,
        sample.texts(),
        false,
        items,
        articles,
        precision == null ? null : precision.value(),
        precision == null ? null : precision.interval().low(),
        precision == null ? null : precision.interval().high(),
        recall == null ? null : recall.value(),
        recall == null ? null : recall.interval().low(),
        recall == null ? null : recall.interval().high(),
        f1,
        abstention,
        on,
        model);
  }
}
