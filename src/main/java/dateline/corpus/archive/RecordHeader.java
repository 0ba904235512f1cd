package dateline.corpus.archive;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of itself before its block.
 *
 * @param contentType of the block
 * @param length of the block in bytes, not negative
 */
record RecordHeader(
    String kind,
    @Nullable String url,
    @Nullable String retrieved,
    @Nullable String contentType,
    long length) {
  /** An URL may hold a whole image; no header is longer. */
  private static final int LONGEST = 1 << 20;

  /** A header that has one of these twice is the rest of one and the whole of the next. */
  private static final Set<String> ONCE =
      Set.of("warc-type", "warc-target-uri", "warc-date", "warc-record-id", "content-length");

  /**
   * Takes the header that begins here.
   *
   * @throws Unreadable where it has no end, no type or no length
   */
  static RecordHeader take(Window window) throws Unreadable {
    return Starts.isWarc(window) ? takeWarc(window) : takeArc(window);
  }

  private static RecordHeader takeArc(Window window) throws Unreadable {
    ArcLine line = Starts.arcLine(window);
    if (line == null) {
      throw new Unreadable("not_a_record", "no record begins here");
    }
    window.skip(Starts.lineLength(window) + 1);
    return new RecordHeader("arc", line.url(), line.date(), line.mediaType(), line.length());
  }

  private static RecordHeader takeWarc(Window window) throws Unreadable {
    int from = window.taken();
    window.skip(length(window));
    byte[] header = window.copy(from, window.taken());
    Fields fields = Fields.of(new String(header, StandardCharsets.UTF_8));
    if (!Collections.disjoint(fields.differing(), ONCE)) {
      throw new Unreadable("bad_header", "its header holds parts of two");
    }
    String kind = fields.value("WARC-Type");
    if (kind == null) {
      throw new Unreadable("no_type", "it has no WARC-Type");
    }
    return new RecordHeader(
        kind.toLowerCase(Locale.ROOT),
        withoutBrackets(fields.value("WARC-Target-URI")),
        fields.value("WARC-Date"),
        fields.value("Content-Type"),
        blockLength(fields));
  }

  /** Bytes up to and with the empty line. */
  private static int length(Window window) throws Unreadable {
    int line = 0;
    for (int i = 0; i < LONGEST; i++) {
      int b = window.peek(i);
      if (b < 0) {
        break;
      }
      if (b == '\n' && line == 0) {
        return i + 1;
      }
      line = b == '\n' ? 0 : b == '\r' ? line : line + 1;
    }
    throw new Unreadable("bad_header", "its header has no end");
  }

  private static @Nullable String withoutBrackets(@Nullable String url) {
    return url != null && url.startsWith("<") && url.endsWith(">")
        ? url.substring(1, url.length() - 1)
        : url;
  }

  private static long blockLength(Fields fields) throws Unreadable {
    String written = fields.value("Content-Length");
    try {
      long length = written == null ? -1 : Long.parseLong(written);
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new Unreadable(
        "no_length",
        written == null ? "it has no Content-Length" : "its Content-Length is no length");
  }
}
