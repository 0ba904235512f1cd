package dateline.corpus;

import dateline.table.Article;
import dateline.table.LoadedRecord;
import dateline.table.RejectedRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A small corpus that a test writes and reads. */
record Corpus(Path folder, Intake intake) {
  static final LocalDate TODAY = LocalDate.of(2024, 3, 31);

  static Corpus in(Path folder) {
    return new Corpus(folder, intake(Map.of(), DateOrder.NONE, null));
  }

  static Intake intake(Map<String, String> columns, DateOrder order, @Nullable String charset) {
    return new Intake(
        Columns.of(columns),
        order,
        charset,
        TODAY,
        (publisher, domain) -> publisher == null ? null : "outlet of " + publisher);
  }

  Corpus with(Intake other) {
    return new Corpus(folder, other);
  }

  List<LoadedRecord> read(String name, String... lines) {
    return read(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  List<LoadedRecord> read(String name, byte[] content) {
    return read(file(name, content));
  }

  List<LoadedRecord> read(InputFile file) {
    List<LoadedRecord> records = new ArrayList<>();
    intake.read(file).forEachRemaining(records::add);
    return records;
  }

  InputFile file(String name, byte[] content, String... publishers) {
    try {
      Path path = Files.write(folder.resolve(name), content);
      return InputFiles.find(List.of(path.toString()), List.of(publishers), List.of()).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Article> articles(List<LoadedRecord> records) {
    return records.stream().map(LoadedRecord::article).filter(Objects::nonNull).toList();
  }

  /** Each rejection as position and reason. */
  static List<String> rejections(List<LoadedRecord> records) {
    return records.stream()
        .map(LoadedRecord::rejected)
        .filter(Objects::nonNull)
        .map(r -> r.position() + " " + r.reason())
        .toList();
  }

  static RejectedRecord rejection(List<LoadedRecord> records) {
    return records.stream()
        .map(LoadedRecord::rejected)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** Each article as position and headline. */
  static List<String> titles(List<LoadedRecord> records) {
    return articles(records).stream().map(a -> a.position() + " " + a.title()).toList();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
