package dateline.corpus;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The records of a text file, cut out by a splitter and read by a parser. */
final class TextRecords implements RecordReader {
  private final RecordBytes bytes;
  private final Splitter splitter;
  private final Parser parser;

  TextRecords(RecordBytes bytes, Splitter splitter, Parser parser) {
    this.bytes = bytes;
    this.splitter = splitter;
    this.parser = parser;
  }

  @Override
  public @Nullable Found next() {
    for (Split split = splitter.next(); split != null; split = splitter.next()) {
      Found found = found(split);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Override
  public long position() {
    return splitter.position();
  }

  @Override
  public @Nullable String failure() {
    return bytes.failure();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  /** None for an empty line. */
  private @Nullable Found found(Split split) {
    try {
      Function<String, @Nullable Object> fields = parser.fields(split.require());
      return fields == null ? null : Found.article(split.position(), split.text(), fields);
    } catch (Fault fault) {
      return Found.faulty(split.position(), split.text(), fault);
    }
  }
}
