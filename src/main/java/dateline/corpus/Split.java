package dateline.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A record as it was cut out of its file.
 *
 * @param position where in the file, as in rejected_record
 * @param text the whole record; its beginning when it has a fault; U+FFFD for what is not UTF-8
 * @param fault why it cannot be read, if that shows already
 */
record Split(long position, String text, @Nullable Fault fault) {
  /** Enough bytes for an excerpt in any script. */
  private static final int EXCERPT = 1024;

  /** All that was taken since the record began. */
  static Split whole(long position, RecordBytes bytes) {
    Utf8 record = Utf8.of(bytes.record(bytes.length()));
    return new Split(position, record.text(), record.fault(bytes.offset() - bytes.length()));
  }

  static Split faulty(long position, RecordBytes bytes, Fault fault) {
    byte[] beginning = bytes.record(Math.min(EXCERPT, bytes.length()));
    return new Split(position, Utf8.of(beginning).text(), fault);
  }

  /**
   * The record.
   *
   * @throws Fault when it cannot be read
   */
  String require() throws Fault {
    if (fault != null) {
      throw fault;
    }
    return text;
  }
}
