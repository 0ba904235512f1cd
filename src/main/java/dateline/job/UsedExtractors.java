package dateline.job;

import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.table.ExtractorQuality;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** How good the extractors are that an edition's articles were read with, in a line. */
final class UsedExtractors {
  /** The measure that stands for an extractor; sentiment's rare classes count as much as others. */
  private static final Map<String, String> SHOWN =
      Map.of("names", "all", "sources", "source", "sentiment", "macro");

  private final Edition edition;

  UsedExtractors(Edition edition) {
    this.edition = edition;
  }

  /** Their F1 on the sample in which everything is marked; nothing where none was used. */
  List<String> lines() {
    List<Row> rows =
        Execution.collect(
                edition
                    .read(ExtractorQuality.class)
                    .where("used and f1 is not null")
                    .orderBy("extractor"))
            .stream()
            .filter(row -> row.getAs("label").equals(SHOWN.get(row.<String>getAs("extractor"))))
            .toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    return List.of(
        rows.stream().map(UsedExtractors::phrase).collect(Collectors.joining(", "))
            + " on "
            + rows.get(0).getAs("texts"));
  }

  private static String phrase(Row row) {
    return String.format(
        Locale.ROOT,
        "%s F1 %.1f %%",
        row.<String>getAs("extractor"),
        100 * Objects.requireNonNull(row.<Double>getAs("f1")));
  }
}
