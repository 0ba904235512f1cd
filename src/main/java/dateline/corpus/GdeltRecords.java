package dateline.corpus;

import dateline.corpus.gdelt.GdeltFault;
import dateline.corpus.gdelt.GdeltKind;
import dateline.corpus.gdelt.GdeltParser;
import dateline.corpus.gdelt.GdeltRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** The lines of a file of GDELT. */
final class GdeltRecords implements RecordReader {
  private static final int FIRST_BYTES = 1 << 16;
  private static final String COMMA = "\"?,\"?";

  private final RecordBytes bytes;
  private final GdeltKind kind;
  private final Cells cells;
  private final LineSplitter lines;

  /** Takes a line apart. */
  private interface Cells {
    List<String> of(String line) throws Fault;
  }

  private GdeltRecords(RecordBytes bytes, GdeltKind kind, Cells cells) {
    this.bytes = bytes;
    this.kind = kind;
    this.cells = cells;
    lines = new LineSplitter(bytes);
  }

  /** What a file's first line tells; none for what is not GDELT's. */
  static @Nullable GdeltKind kind(String firstLine) {
    GdeltKind kind = GdeltKind.of(firstLine);
    return kind == null ? GdeltKind.of(List.of(firstLine.split(COMMA, -1))) : kind;
  }

  /**
   * Reads a file whose first line tells what it is.
   *
   * @throws InputException when it does not
   */
  static RecordReader of(RecordBytes bytes) {
    String head = new String(bytes.head(FIRST_BYTES), StandardCharsets.UTF_8);
    String line = head.lines().findFirst().orElse("");
    GdeltKind kind = kind(line);
    if (kind == null && !head.isBlank()) {
      throw new InputException(
          "not a GDELT file: its first line has no columns of GKG, events or mentions");
    }
    boolean commas = line.indexOf('\t') < 0;
    return new GdeltRecords(
        bytes,
        kind == null ? GdeltKind.GKG_2 : kind,
        commas ? GdeltRecords::betweenCommas : row -> List.of(row.split("\t", -1)));
  }

  @Override
  public @Nullable Found next() {
    for (Split line = lines.next(); line != null; line = lines.next()) {
      String text = line.text().strip();
      if (!text.isEmpty()) {
        Found found = found(line);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /**
   * None for column names. Bytes that are not UTF-8 stand in headlines: the rest of the line is
   * read all the same.
   */
  private @Nullable Found found(Split line) {
    Fault fault = line.fault();
    if (fault != null && !fault.reason().equals("not_utf8")) {
      return Found.faulty(line.position(), line.text(), fault);
    }
    try {
      List<String> row = cells.of(line.text());
      if (kind.isHeader(row)) {
        return null;
      }
      GdeltRecord record = GdeltParser.parse(kind, row);
      return Found.gdelt(line.position(), line.text(), kind.label(), record);
    } catch (GdeltFault e) {
      return Found.faulty(line.position(), line.text(), new Fault(e.reason(), e.detail()));
    } catch (Fault e) {
      return Found.faulty(line.position(), line.text(), e);
    }
  }

  /** As programs write GDELT's tables that have read them. */
  private static List<String> betweenCommas(String line) throws Fault {
    return CsvParser.row(line, CSVFormat.RFC4180).toList();
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
