package dateline.job;

import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.table.ExtractorQuality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** How good the extractors are that an edition's articles were read with. */
final class UsedExtractors {
  /** The measure that stands for an extractor; sentiment's rare classes count as much as others. */
  private static final Map<String, String> SHOWN =
      Map.of("names", "all", "sources", "source", "sentiment", "macro");

  private final Edition edition;

  UsedExtractors(Edition edition) {
    this.edition = edition;
  }

  /** Their F1 on samples in which everything is marked, a line each; none where none was used. */
  List<String> lines() {
    return Execution.collect(
            edition
                .read(ExtractorQuality.class)
                .where("used and f1 is not null")
                .orderBy("sample_name", "extractor"))
        .stream()
        .filter(row -> row.getAs("label").equals(SHOWN.get(row.<String>getAs("extractor"))))
        .collect(
            Collectors.groupingBy(
                row -> row.<String>getAs("texts"),
                LinkedHashMap::new,
                Collectors.mapping(UsedExtractors::phrase, Collectors.joining(", "))))
        .entrySet()
        .stream()
        .map(sample -> sample.getValue() + " on " + sample.getKey())
        .toList();
  }

  private static String phrase(Row row) {
    return String.format(
        Locale.ROOT,
        "%s F1 %.1f %%",
        row.<String>getAs("extractor"),
        100 * Objects.requireNonNull(row.<Double>getAs("f1")));
  }
}
