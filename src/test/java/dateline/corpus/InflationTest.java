package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.LoadedRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a few bytes that unpack to a gigabyte are given up early. */
class InflationTest {
  private static final int MEGABYTE = 1 << 20;
  private static final int MEGABYTES = 1000;
  private static final String ROW = "Bridge hit,A convoy burned.\n";

  /** Enough not to be taken for a file that is no text. */
  private static final int ROWS = 400;

  @TempDir private Path folder;

  @Test
  void aBombOfGzipEndsEarly() throws IOException {
    Path file = folder.resolve("bomb.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), MEGABYTE)) {
      out.write(Corpus.utf8("title,text\n" + ROW.repeat(ROWS)));
      writeZeros(out);
    }
    endsEarly(file);
  }

  @Test
  void aBombOfZipEndsEarly() throws IOException {
    Path file = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("bomb.csv"));
      out.write(Corpus.utf8("title,text\n" + ROW.repeat(ROWS)));
      writeZeros(out);
    }
    endsEarly(file);
  }

  @Test
  void regularTextIsNoBomb() throws IOException {
    Path file = folder.resolve("regular.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), MEGABYTE)) {
      out.write(Corpus.utf8("title,text\n"));
      byte[] lines = Corpus.utf8(ROW.repeat(1000));
      for (int i = 0; i < 100; i++) {
        out.write(lines);
      }
    }
    List<LoadedRecord> records = read(file);
    assertThat(Corpus.articles(records)).hasSize(100_000);
    assertThat(Corpus.rejections(records)).isEmpty();
  }

  /** What came before the zeros is read, and no more memory is taken than one record may. */
  private void endsEarly(Path file) {
    assertThat(file.toFile().length()).isLessThan(2 * MEGABYTE);
    long before = allocated();
    List<LoadedRecord> records = read(file);
    assertThat(allocated() - before).isLessThan(MEGABYTES / 2L * MEGABYTE);
    assertThat(Corpus.articles(records)).hasSize(ROWS);
    assertThat(Corpus.rejections(records)).last().asString().endsWith(" unreadable");
  }

  private List<LoadedRecord> read(Path file) {
    List<InputFile> files = InputFiles.find(List.of(file.toString()), List.of(), List.of());
    return Corpus.in(folder).read(files.get(0));
  }

  private static long allocated() {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  private static void writeZeros(OutputStream out) throws IOException {
    byte[] zeros = new byte[MEGABYTE];
    for (int i = 0; i < MEGABYTES; i++) {
      out.write(zeros);
    }
  }
}
