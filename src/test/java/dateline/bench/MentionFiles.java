package dateline.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;

/**
 * Files of drawn mentions, as the warehouse keeps entity_mention: one file a day, its rows by
 * article and place. Written one row at a time, so that any number fits in little memory.
 */
final class MentionFiles {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private MentionFiles() {}

  /** The folder of the files, which are written where they are not there yet. */
  static Path of(MentionNumbers numbers, Path parent, PrintWriter progress) throws IOException {
    Path folder = parent.resolve(numbers.folder());
    if (Files.isDirectory(folder)) {
      return folder;
    }
    progress.println("draws " + folder);
    Path begun = Files.createDirectories(parent.resolve(numbers.folder() + ".begun"));
    DrawnDocuments drawn = new DrawnDocuments(numbers);
    for (int day = 0; day < numbers.days(); day++) {
      Path file = begun.resolve(FIRST.plusDays(day) + "-0.parquet");
      Files.deleteIfExists(file);
      try (ParquetWriter<Group> writer = ParquetRows.writer(file, Mention.SCHEMA)) {
        write(drawn, numbers.firstOf(day + 1) - numbers.firstOf(day), day, writer);
      }
    }
    return Files.move(begun, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(
      DrawnDocuments drawn, long documents, int day, ParquetWriter<Group> writer)
      throws IOException {
    int date = (int) FIRST.plusDays(day).toEpochDay();
    for (long document = 0; document < documents; document++) {
      for (Mention mention : drawn.next(document, documents, date)) {
        writer.write(mention.row());
      }
    }
  }
}
