package dateline.corpus;

import dateline.corpus.gdelt.GdeltFault;
import dateline.corpus.gdelt.GdeltKind;
import dateline.corpus.gdelt.GdeltParser;
import dateline.corpus.gdelt.GdeltRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a file of GDELT. */
final class GdeltRecords implements RecordReader {
  private static final int FIRST_BYTES = 1 << 16;

  private final RecordBytes bytes;
  private final GdeltKind kind;
  private final LineSplitter lines;

  private GdeltRecords(RecordBytes bytes, GdeltKind kind) {
    this.bytes = bytes;
    this.kind = kind;
    lines = new LineSplitter(bytes);
  }

  /**
   * Reads a file whose first line tells what it is.
   *
   * @throws InputException when it does not
   */
  static RecordReader of(RecordBytes bytes) {
    String head = new String(bytes.head(FIRST_BYTES), StandardCharsets.UTF_8);
    GdeltKind kind = GdeltKind.of(head.lines().findFirst().orElse(""));
    if (kind == null && !head.isBlank()) {
      throw new InputException(
          "not a GDELT file: its first line has no columns of GKG, events or mentions");
    }
    return new GdeltRecords(bytes, kind == null ? GdeltKind.GKG_2 : kind);
  }

  @Override
  public @Nullable Found next() {
    for (Split line = lines.next(); line != null; line = lines.next()) {
      String text = line.text().strip();
      if (!text.isEmpty() && !kind.isHeader(text)) {
        return found(line);
      }
    }
    return null;
  }

  /** Bytes that are not UTF-8 stand in headlines: the rest of the line is read all the same. */
  private Found found(Split line) {
    Fault fault = line.fault();
    if (fault != null && !fault.reason().equals("not_utf8")) {
      return Found.faulty(line.position(), line.text(), fault);
    }
    try {
      GdeltRecord record = GdeltParser.parse(kind, line.text());
      return Found.gdelt(line.position(), line.text(), kind.label(), record);
    } catch (GdeltFault e) {
      return Found.faulty(line.position(), line.text(), new Fault(e.reason(), e.detail()));
    }
  }

  @Override
  public long position() {
    return lines.position();
  }

  @Override
  public @Nullable String failure() {
    return bytes.failure();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
