package dateline.bench;

import dateline.corpus.Columns;
import dateline.corpus.DateOrder;
import dateline.corpus.FileRecords;
import dateline.corpus.InputFile;
import dateline.corpus.InputFiles;
import dateline.corpus.Intake;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files into records beside a plain copy of their bytes, one thread, the second round. */
@Command(
    name = "readers",
    description = "How fast files are read into records, beside a copy of their bytes.")
final class BenchReaders implements Callable<Integer> {
  private static final int ROUNDS = 2;
  private static final double MEGABYTE = 1e6;
  private static final double NANOS = 1e9;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
  List<String> paths = List.of();

  /** What one round over one path took, in seconds. */
  private record Round(double copied, double unpacked, double read, long plain, long records) {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%-28s %-8s %9s %9s %7s %7s %7s %9s %10s%n",
        "path", "format", "MB", "MB plain", "copy s", "plain s", "read s", "records", "MB/s");
    for (String path : paths) {
      List<InputFile> files = InputFiles.find(List.of(path), List.of(), List.of());
      Round last = round(files);
      for (int i = 1; i < ROUNDS; i++) {
        last = round(files);
      }
      long packed = files.stream().mapToLong(InputFile::bytes).sum();
      out.printf(
          Locale.ROOT,
          "%-28s %-8s %,9.1f %,9.1f %7.2f %7.2f %7.2f %,9d %,10.1f%n",
          Path.of(path).getFileName(),
          files.get(0).format().label(),
          packed / MEGABYTE,
          last.plain / MEGABYTE,
          last.copied,
          last.unpacked,
          last.read,
          last.records,
          last.plain / MEGABYTE / last.read);
      out.flush();
    }
    return 0;
  }

  private static Round round(List<InputFile> files) throws IOException {
    long start = System.nanoTime();
    for (InputFile file : files) {
      copy(file);
    }
    long copied = System.nanoTime();
    long plain = 0;
    for (InputFile file : files) {
      plain += unpack(file);
    }
    long unpacked = System.nanoTime();
    long records = files.stream().mapToLong(BenchReaders::read).sum();
    return new Round(
        (copied - start) / NANOS,
        (unpacked - copied) / NANOS,
        (System.nanoTime() - unpacked) / NANOS,
        plain,
        records);
  }

  private static void copy(InputFile file) throws IOException {
    Path copy = Files.createTempFile("copy", null);
    try (OutputStream out = Files.newOutputStream(copy)) {
      Files.copy(Path.of(file.path()), out);
    } finally {
      Files.delete(copy);
    }
  }

  private static long unpack(InputFile file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file.path())));
        InputStream plain = file.path().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return plain.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static long read(InputFile file) {
    Intake intake =
        new Intake(
            Columns.of(Map.of()),
            DateOrder.NONE,
            null,
            LocalDate.EPOCH,
            (publisher, domain) -> publisher);
    long count = 0;
    try (FileRecords records = intake.read(file)) {
      while (records.hasNext()) {
        records.next();
        count++;
      }
    } catch (UncheckedIOException e) {
      throw new IllegalStateException(file.path(), e);
    }
    return count;
  }
}
