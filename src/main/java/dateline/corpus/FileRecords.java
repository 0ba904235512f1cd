package dateline.corpus;

import dateline.table.LoadedRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records of one file in order; the file is closed after the last. */
public final class FileRecords implements Iterator<LoadedRecord>, Closeable {
  private final RecordReader reader;
  private final Loader loader;
  private boolean ended;
  private @Nullable LoadedRecord next;

  FileRecords(RecordReader reader, Loader loader) {
    this.reader = reader;
    this.loader = loader;
    next = advance();
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
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable LoadedRecord advance() {
    if (ended) {
      return null;
    }
    Found found = reader.next();
    return found == null ? end() : loader.record(found);
  }

  /** Closes the file; a file that broke off has one more record, which cannot be read. */
  private @Nullable LoadedRecord end() {
    ended = true;
    close();
    String failure = reader.failure();
    Fault fault =
        new Fault("unreadable", "from here on the file cannot be read: %s".formatted(failure));
    return failure == null ? null : loader.record(Found.faulty(reader.position(), "", fault));
  }
}
