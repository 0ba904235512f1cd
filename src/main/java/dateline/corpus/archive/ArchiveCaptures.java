package dateline.corpus.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a web archive in their order: WARC or ARC, plain, packed by gzip as a whole or
 * record by record. What cannot be read is given as {@link Skipped} and passed over: nothing in a
 * file stops the reading of what follows, and nothing is thrown but {@link NoSuchElementException}.
 * Memory does not grow with the file: one record is held, of at most {@link #MOST} bytes.
 *
 * <p>Sources: ISO 28500:2017 (WARC 1.1); Burner and Kahle, ARC File Format, 1996.
 */
public final class ArchiveCaptures implements Iterator<Entry>, Closeable {
  /** Longest payload that is held, in bytes after decoding. */
  public static final int MOST = 8_000_000;

  /** Enough to tell a packed file whose first bytes are damaged. */
  private static final int FIRST_BYTES = 1 << 16;

  private final RawBytes raw;
  private final Stretches stretches;
  private final Records records;
  private @Nullable Entry next;
  private @Nullable Entry last;

  private ArchiveCaptures(RawBytes raw) {
    this.raw = raw;
    this.stretches = isPacked(raw) ? new GzipMembers(raw) : new PlainBytes(raw);
    this.records = new Records(new Window(stretches));
  }

  /** The records of a file, given its bytes as they are stored; closing this closes them. */
  public static ArchiveCaptures of(InputStream in) {
    return new ArchiveCaptures(new RawBytes(in));
  }

  /** By its first bytes, or where those are of no kind, by whether a member or record follows. */
  private static boolean isPacked(RawBytes raw) {
    byte[] head = raw.head(FIRST_BYTES);
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (ContentCoding.isGzip(head) || text.startsWith("WARC/") || text.startsWith("filedesc:")) {
      return ContentCoding.isGzip(head);
    }
    Window plain = new Window(new PlainBytes(new RawBytes(head)));
    return text.contains("\u001F\u008B\b") && !Starts.seek(plain, '\n', Starts.ANYWHERE, false);
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = records.next();
      last = next == null ? last : next;
    }
    return next != null;
  }

  @Override
  public Entry next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Entry entry = next;
    next = null;
    return entry;
  }

  /**
   * Why the file broke off, once its last entry was given: it could not be read further, it ends
   * inside a record, or a broken packing hides the rest. None as long as it did not.
   */
  public @Nullable String failure() {
    if (raw.failure() != null) {
      return raw.failure();
    }
    return next == null && last instanceof Skipped skipped && skipped.mayHideTheRest()
        ? skipped.detail()
        : null;
  }

  @Override
  public void close() throws IOException {
    stretches.close();
    raw.close();
  }
}
