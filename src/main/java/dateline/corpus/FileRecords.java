package dateline.corpus;

import dateline.table.LoadedRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The records of one file in order; the file is closed after the last. */
public final class FileRecords implements Iterator<LoadedRecord>, Closeable {
  /** Enough to see whether a file is an array of objects. */
  private static final int FIRST_BYTES = 1 << 13;

  private final RecordBytes bytes;
  private final Splitter splitter;
  private final Parser parser;
  private final Loader loader;
  private boolean ended;
  private @Nullable LoadedRecord next;

  private FileRecords(RecordBytes bytes, Splitter splitter, Parser parser, Loader loader) {
    this.bytes = bytes;
    this.splitter = splitter;
    this.parser = parser;
    this.loader = loader;
    next = advance();
  }

  static FileRecords open(InputFile file, Intake intake, @Nullable Charset charset)
      throws IOException {
    RecordBytes bytes = FileBytes.open(file.location(), charset);
    Loader loader = new Loader(intake, file);
    try {
      return BinaryFile.is(bytes)
          ? binary(bytes, loader)
          : open(bytes, file, intake.columns(), loader);
    } catch (InputException e) {
      bytes.close();
      throw e.in(file.path());
    }
  }

  private static FileRecords open(
      RecordBytes bytes, InputFile file, Columns columns, Loader loader) {
    return switch (file.format()) {
      case CSV -> csv(bytes, columns, loader);
      case JSONL -> new FileRecords(bytes, json(bytes), new JsonParser(columns), loader);
      case TEXT -> new FileRecords(bytes, new WholeFile(bytes), new TextParser(file), loader);
      case PARQUET -> throw new IllegalArgumentException("Parquet files are read by Spark");
    };
  }

  /** Nothing more is said of such a file, not even that it breaks off. */
  private static FileRecords binary(RecordBytes bytes, Loader loader) throws IOException {
    bytes.close();
    return new FileRecords(RecordBytes.none(), new BinaryFile(), record -> null, loader);
  }

  private static FileRecords csv(RecordBytes bytes, Columns columns, Loader loader) {
    char delimiter = CsvParser.delimiter(bytes);
    Splitter splitter = new CsvSplitter(bytes, delimiter);
    return new FileRecords(bytes, splitter, CsvParser.of(splitter, delimiter, columns), loader);
  }

  private static Splitter json(RecordBytes bytes) {
    String head = new String(bytes.head(FIRST_BYTES), StandardCharsets.UTF_8);
    return ArraySplitter.begins(head) ? new ArraySplitter(bytes) : new LineSplitter(bytes);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public LoadedRecord next() {
    LoadedRecord record = next;
    if (record == null) {
      throw new NoSuchElementException("the file has no more records");
    }
    next = advance();
    return record;
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable LoadedRecord advance() {
    while (!ended) {
      Split split = splitter.next();
      LoadedRecord record = split == null ? end() : record(split);
      if (record != null) {
        return record;
      }
    }
    return null;
  }

  /** Closes the file; a file that broke off has one more record, which cannot be read. */
  private @Nullable LoadedRecord end() {
    ended = true;
    close();
    String failure = bytes.failure();
    Fault fault =
        new Fault("unreadable", "from here on the file cannot be read: %s".formatted(failure));
    return failure == null ? null : loader.rejected(splitter.position(), fault, "");
  }

  /** The article in a record or why there is none; none at all for an empty line. */
  private @Nullable LoadedRecord record(Split split) {
    try {
      Function<String, @Nullable Object> fields = parser.fields(split.require());
      return fields == null ? null : loader.article(split.position(), fields, split.text());
    } catch (Fault fault) {
      return loader.rejected(split.position(), fault, split.text());
    }
  }
}
