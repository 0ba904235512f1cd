package dateline.job;

import dateline.evaluate.QualityFile;
import dateline.spark.Draft;
import dateline.table.ExtractorQuality;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts beside the tables how good the extractors are that made them, and the others. */
final class ExtractorQualities implements Job {
  private final Knowledge knowledge;

  ExtractorQualities(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Class<ExtractorQuality> output() {
    return ExtractorQuality.class;
  }

  @Override
  public long write(Draft tables) throws IOException {
    return tables.write(
        ExtractorQuality.class,
        QualityFile.shipped().stream().map(row -> row.used(isUsed(row))).toList());
  }

  private boolean isUsed(ExtractorQuality row) {
    @Nullable String mode = row.mode();
    if (knowledge.names() == NameMode.gdelt) {
      return false;
    }
    return mode == null
        || mode.equals(
            row.extractor().equals("sentiment")
                ? knowledge.sentiment().name()
                : knowledge.names().name());
  }
}
