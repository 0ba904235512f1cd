package dateline.corpus;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where the records of a file begin and end. */
interface Splitter {
  /**
   * Longest record that is read, in bytes of UTF-8. The longest article seen has 300,000: a longer
   * record is a mistake (a quote or a line end is missing), and records are held in memory.
   */
  int LONGEST = 8_000_000;

  /** The next record; none at the end of the file or where it breaks off. */
  @Nullable Split next();

  /** Position of the record that begins next. */
  long position();

  static Fault tooLong() {
    return new Fault(
        "too_long", String.format(Locale.ROOT, "the record is longer than %,d bytes", LONGEST));
  }
}
