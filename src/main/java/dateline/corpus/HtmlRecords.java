package dateline.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file that is one web page. */
final class HtmlRecords implements RecordReader {
  /** Enough for an excerpt. */
  private static final int EXCERPT = 1024;

  private final RecordBytes bytes;
  private final WebPage page;
  private boolean done;

  HtmlRecords(RecordBytes bytes, @Nullable Charset charset) {
    this.bytes = bytes;
    page = new WebPage(null, null, charset == null ? null : charset.name());
  }

  @Override
  public @Nullable Found next() {
    if (done) {
      return null;
    }
    done = true;
    byte[] all = bytes.head(Splitter.LONGEST + 1);
    if (all.length == 0 || bytes.failure() != null) {
      return null;
    }
    String excerpt = new String(all, 0, Math.min(EXCERPT, all.length), StandardCharsets.UTF_8);
    try {
      if (all.length > Splitter.LONGEST) {
        throw Splitter.tooLong();
      }
      return Found.article(1, excerpt, page.fields(all));
    } catch (Fault fault) {
      return Found.faulty(1, excerpt, fault);
    }
  }

  @Override
  public long position() {
    return 1;
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
