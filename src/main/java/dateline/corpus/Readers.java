package dateline.corpus;

import dateline.corpus.archive.ArchiveCaptures;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Opens the reader of a file.
 *
 * @param columns which column holds which field
 * @param charset character set of files without a byte order mark; none for UTF-8
 */
record Readers(InputFile file, Columns columns, @Nullable Charset charset) {
  /** Enough to see whether a file is an array of objects. */
  private static final int FIRST_BYTES = 1 << 13;

  /**
   * The reader of the file's format.
   *
   * @throws InputException when the file has not the columns that are needed, and either the
   *     command line names it or says which columns these are
   */
  RecordReader open() throws IOException {
    return switch (file.format()) {
      case CSV, JSON, TEXT, GDELT -> text();
      case PARQUET -> throw new IllegalArgumentException("Parquet files are read by Spark");
      case UNKNOWN -> unknown("the file is in no format that is read");
      case HTML -> new HtmlRecords(FileBytes.open(file.location(), null), charset);
      case WARC -> new ArchiveRecords(ArchiveCaptures.of(file.location().open()));
      default -> throw new IllegalArgumentException("no reader");
    };
  }

  private RecordReader text() throws IOException {
    RecordBytes bytes = FileBytes.open(file.location(), charset);
    try {
      if (UnreadFile.isBinary(bytes)) {
        bytes.close();
        return UnreadFile.binary();
      }
      return text(bytes);
    } catch (InputException e) {
      bytes.close();
      if (file.named() || !columns.asked().isEmpty()) {
        throw e.in(file.path());
      }
      return unknown(String.valueOf(e.getMessage()));
    }
  }

  private RecordReader text(RecordBytes bytes) {
    return switch (file.format()) {
      case CSV -> csv(bytes);
      case GDELT -> GdeltRecords.of(bytes);
      case JSON -> new TextRecords(bytes, json(bytes), new JsonParser(columns));
      default -> new TextRecords(bytes, new WholeFile(bytes), new TextParser(file));
    };
  }

  private RecordReader csv(RecordBytes bytes) {
    char delimiter = CsvParser.delimiter(bytes);
    Splitter splitter = new CsvSplitter(bytes, delimiter);
    return new TextRecords(bytes, splitter, CsvParser.of(splitter, delimiter, columns));
  }

  private static Splitter json(RecordBytes bytes) {
    String head = new String(bytes.head(FIRST_BYTES), StandardCharsets.UTF_8);
    return ArraySplitter.begins(head) ? new ArraySplitter(bytes) : new LineSplitter(bytes);
  }

  private static RecordReader unknown(String why) {
    return new UnreadFile(new Fault("no_articles", why));
  }
}
