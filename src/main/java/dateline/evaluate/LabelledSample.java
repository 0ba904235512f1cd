package dateline.evaluate;

import dateline.text.KnowledgeException;
import dateline.text.Tsv;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts on which an extractor is measured: some in which everything is marked that is there, some
 * of which readers judged what was found.
 *
 * @param extractor the extractor's name, see extractor_quality
 * @param path where its marks are
 * @param judgedOn the day on which readers judged what had been found; null: all is marked, and
 *     measured anew
 * @param texts what its texts are
 */
record LabelledSample(
    String name, String extractor, Path path, @Nullable LocalDate judgedOn, String texts) {

  /**
   * The samples that a file lists.
   *
   * @param list tab-separated lines; paths count from its folder
   * @throws KnowledgeException naming the line of a mistake
   */
  static List<LabelledSample> read(Path list) {
    Path folder = list.toAbsolutePath().getParent();
    return Tsv.read(list.toString(), TextFiles.read(list))
        .requires("sample", "extractor", "path", "judged_on", "texts")
        .rows()
        .stream()
        .map(row -> of(row, folder == null ? Path.of("") : folder))
        .toList();
  }

  private static LabelledSample of(Tsv.Row row, Path folder) {
    String judgedOn = row.cell("judged_on");
    try {
      return new LabelledSample(
          row.cell("sample"),
          row.cell("extractor"),
          folder.resolve(row.cell("path")),
          judgedOn.isEmpty() ? null : LocalDate.parse(judgedOn),
          row.cell("texts"));
    } catch (DateTimeException e) {
      throw row.error("judged_on is a day such as 2026-11-28, or empty", e);
    }
  }

  /** The lines of its file, which have some columns. */
  List<Tsv.Row> rows(String... columns) {
    return Tsv.read(path.getFileName().toString(), TextFiles.read(path)).requires(columns).rows();
  }
}
