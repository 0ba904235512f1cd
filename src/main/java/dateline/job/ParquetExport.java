package dateline.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Has Spark write rows into one Parquet file. */
final class ParquetExport {
  private ParquetExport() {}

  /**
   * Writes a folder of Spark's beside the file, of which the file is one.
   *
   * @param option whose words are at fault where rows cannot be computed
   */
  static void write(Dataset<Row> rows, OutputFile output, String option) throws IOException {
    output.write(
        part -> {
          Path folder = part.resolveSibling(part.getFileName() + ".d");
          try {
            Query.understood(
                option,
                List.of(),
                () -> {
                  rows.coalesce(1).write().parquet(folder.toUri().toString());
                  return true;
                });
            Files.move(only(folder), part, StandardCopyOption.ATOMIC_MOVE);
          } finally {
            delete(folder);
          }
          return 0;
        });
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("part-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
