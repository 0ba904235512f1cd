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
      case CSV, JSON, TEXT, GDELT, NEXIS -> text(charset);
      case SGML -> text(charset == null ? StandardCharsets.ISO_8859_1 : charset);
      case FEED -> text(charset == null ? feedCharset() : charset);
      case PARQUET -> throw new IllegalArgumentException("Parquet files are read by Spark");
      case UNKNOWN -> unknown("the file is in no format that is read");
      case HTML -> new HtmlRecords(FileBytes.open(file.location(), null), charset);
      case WARC -> new ArchiveRecords(ArchiveCaptures.of(file.location().open()));
    };
  }

  private RecordReader text(@Nullable Charset written) throws IOException {
    RecordBytes bytes = FileBytes.open(file.location(), written);
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
      case JSON -> json(bytes);
      case FEED -> feed(bytes);
      case SGML -> new TextRecords(bytes, SgmlParser.splitter(bytes), new SgmlParser());
      case NEXIS -> new TextRecords(bytes, new NexisSplitter(bytes), new NexisParser());
      default -> new TextRecords(bytes, new WholeFile(bytes), new TextParser(file));
    };
  }

  private RecordReader csv(RecordBytes bytes) {
    char delimiter = CsvParser.delimiter(bytes);
    Splitter splitter = new CsvSplitter(bytes, delimiter);
    Parser cells = new WebPageCells(new NexisCells(CsvParser.of(splitter, delimiter, columns)));
    return new TextRecords(bytes, splitter, cells);
  }

  private RecordReader json(RecordBytes bytes) {
    byte[] first = bytes.head(FIRST_BYTES);
    String head = new String(first, StandardCharsets.UTF_8);
    if (JsonFeedParser.begins(head)) {
      JsonFeedParser items = JsonFeedParser.of(head);
      return new TextRecords(bytes, new DocumentSplitter(bytes, columns), items);
    }
    Splitter records =
        ArraySplitter.begins(head)
            ? new ArraySplitter(bytes)
            : DocumentStart.begins(first, columns)
                ? new DocumentSplitter(bytes, columns)
                : new LineSplitter(bytes);
    return new TextRecords(bytes, records, new DocumentParser(columns));
  }

  private static RecordReader feed(RecordBytes bytes) {
    Feed feed = Feed.of(bytes);
    return new TextRecords(bytes, feed.splitter(bytes), new FeedParser(feed));
  }

  /** The character set that the feed's first line names. */
  private @Nullable Charset feedCharset() throws IOException {
    try (RecordBytes bytes = FileBytes.open(file.location(), null)) {
      return Feed.charset(new String(bytes.head(FIRST_BYTES), StandardCharsets.ISO_8859_1));
    }
  }

  private static RecordReader unknown(String why) {
    return new UnreadFile(new Fault("unknown_format", why));
  }
}
