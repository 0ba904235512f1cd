package dateline.evaluate;

import dateline.table.ExtractorQuality;
import dateline.table.Tables;
import dateline.text.ShippedFile;
import dateline.text.Tsv;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The measured figures of all extractors as tab-separated lines, {@code data/evaluation/
 * quality.tsv}: the columns of extractor_quality but {@code used}, which depends on the edition.
 */
public final class QualityFile {
  private static final String NAME = "quality.tsv";

  private static final String HEAD =
      """
      # How good each extractor is, as `dateline evaluate quality --write` measured it on the samples of samples.tsv.
      # Not to be edited: a test measures anew and refuses another file. Columns: see extractor_quality in TABLES.md.
      """;

  private static final Comparator<ExtractorQuality> ORDER =
      Comparator.comparing(ExtractorQuality::extractor)
          .thenComparing(ExtractorQuality::sampleName)
          .thenComparing(row -> row.mode() == null ? "" : row.mode());

  private QualityFile() {}

  /** The figures that ship with Dateline. */
  public static List<ExtractorQuality> shipped() {
    byte[] bytes = ShippedFile.bytes("/evaluation/" + NAME);
    return read(NAME, new String(bytes, StandardCharsets.UTF_8));
  }

  /** The figures that a file holds, in its order. */
  static List<ExtractorQuality> read(String name, String content) {
    Tsv file = Tsv.read(name, content).requires(columns().toArray(String[]::new));
    return file.rows().stream().map(QualityFile::row).toList();
  }

  /** The content of a file: by extractor, sample and mode, else in the order given. */
  static String write(List<ExtractorQuality> rows) {
    return rows.stream()
        .sorted(ORDER)
        .map(QualityFile::line)
        .collect(Collectors.joining("\n", HEAD + String.join("\t", columns()) + "\n", "\n"));
  }

  /** What a row says, but for the day on which it was measured. */
  static String undated(ExtractorQuality row) {
    return line(row).replace(row.measuredOn().toString(), "");
  }

  private static List<String> columns() {
    return Stream.of(ExtractorQuality.class.getRecordComponents())
        .filter(QualityFile::isKept)
        .map(Tables::name)
        .toList();
  }

  private static boolean isKept(RecordComponent column) {
    return !column.getName().equals("used");
  }

  private static String line(ExtractorQuality row) {
    return Stream.of(ExtractorQuality.class.getRecordComponents())
        .filter(QualityFile::isKept)
        .map(column -> cell(value(row, column)))
        .collect(Collectors.joining("\t"));
  }

  private static @Nullable Object value(ExtractorQuality row, RecordComponent column) {
    try {
      return column.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Double share ? String.format(Locale.ROOT, "%.4f", share) : "" + value;
  }

  private static ExtractorQuality row(Tsv.Row row) {
    try {
      return new ExtractorQuality(
          row.cell("extractor"),
          text(row, "mode"),
          row.cell("sample_name"),
          row.cell("label"),
          row.cell("texts"),
          false,
          Long.parseLong(row.cell("items")),
          Long.parseLong(row.cell("articles")),
          share(row, "precision"),
          share(row, "precision_low"),
          share(row, "precision_high"),
          share(row, "recall"),
          share(row, "recall_low"),
          share(row, "recall_high"),
          share(row, "f1"),
          share(row, "abstention"),
          LocalDate.parse(row.cell("measured_on")),
          text(row, "model"));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw row.error(e.getMessage() + "; write the file with evaluate quality --write", e);
    }
  }

  private static @Nullable String text(Tsv.Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable Double share(Tsv.Row row, String column) {
    String cell = row.cell(column);
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }
}
