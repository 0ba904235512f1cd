package dateline.corpus;

import dateline.corpus.archive.ArchiveCaptures;
import dateline.corpus.archive.Capture;
import dateline.corpus.archive.Entry;
import dateline.corpus.archive.Skipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages of a web archive. What else it holds, such as requests and images, is no article. */
final class ArchiveRecords implements RecordReader {
  /** Enough for an excerpt. */
  private static final int EXCERPT = 1024;

  private static final int OK = 200;
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  /** Kinds of records that hold what somebody fetched. */
  private static final Set<String> FETCHED = Set.of("response", "resource", "conversion", "arc");

  private final ArchiveCaptures captures;
  private long position;
  private boolean skipped;

  ArchiveRecords(ArchiveCaptures captures) {
    this.captures = captures;
  }

  @Override
  public @Nullable Found next() {
    if (!captures.hasNext()) {
      return null;
    }
    Entry entry = captures.next();
    position = entry.position() + 1;
    skipped = entry instanceof Skipped;
    if (entry instanceof Skipped unread) {
      return Found.faulty(position, "", new Fault(unread.reason(), unread.detail()));
    }
    Capture capture = (Capture) entry;
    String other = otherKind(capture);
    return other == null ? page(capture) : Found.ofOtherKind(position, other);
  }

  @Override
  public long position() {
    return position + 1;
  }

  /** None where the last record tells it already. */
  @Override
  public @Nullable String failure() {
    return skipped ? null : captures.failure();
  }

  @Override
  public void close() throws IOException {
    captures.close();
  }

  /** What a record is if it is no page. */
  private static @Nullable String otherKind(Capture capture) {
    if (!FETCHED.contains(capture.kind())) {
      return capture.kind();
    }
    if (capture.status() != 0 && capture.status() != OK) {
      return "status " + capture.status();
    }
    String type = Objects.requireNonNullElse(capture.mediaType(), "unknown");
    return PAGES.contains(type) ? null : type;
  }

  private Found page(Capture capture) {
    byte[] bytes = capture.payload().bytes();
    String excerpt =
        Objects.requireNonNullElse(capture.url(), "")
            + " "
            + new String(bytes, 0, Math.min(EXCERPT, bytes.length), StandardCharsets.UTF_8);
    try {
      WebPage page = new WebPage(capture.url(), capture.retrieved(), capture.charset());
      return Found.article(position, excerpt, page.fields(bytes));
    } catch (Fault fault) {
      return Found.faulty(position, excerpt, fault);
    }
  }
}
