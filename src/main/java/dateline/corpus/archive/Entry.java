package dateline.corpus.archive;

/** What an archive holds at a position: a record, or a stretch that cannot be read. */
public sealed interface Entry permits Capture, Skipped {
  /**
   * Byte offset in the file at which it begins; where the file is packed as a whole, the offset in
   * what was unpacked. Each entry's is greater than that of the entry before.
   */
  long position();
}
