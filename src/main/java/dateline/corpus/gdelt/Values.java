package dateline.corpus.gdelt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the optional values of one line and counts those that cannot be read. */
final class Values {
  private int dropped;

  /** Leaves a value out. */
  void drop() {
    dropped++;
  }

  int dropped() {
    return dropped;
  }

  /** A number; none for an empty text and for one that cannot be read, which is counted. */
  @Nullable Double decimal(String written) {
    String stripped = written.strip();
    return stripped.isEmpty() ? null : counted(Numerals.decimal(stripped));
  }

  /** A whole number, none as in {@link #decimal}. */
  @Nullable Long whole(String written) {
    String stripped = written.strip();
    return stripped.isEmpty() ? null : counted(Numerals.whole(stripped));
  }

  /** A number from 0 on, such as an offset; -1 for none, which GDELT writes as -1, too. */
  int place(String written) {
    Long whole = whole(written);
    if (whole == null || whole == -1) {
      return -1;
    }
    if (whole < 0 || whole > Integer.MAX_VALUE) {
      drop();
      return -1;
    }
    return whole.intValue();
  }

  /** A day, none as in {@link #decimal}. */
  @Nullable LocalDate day(String written) {
    String stripped = written.strip();
    return stripped.isEmpty() ? null : counted(Stamp.day(stripped));
  }

  private <T> @Nullable T counted(@Nullable T value) {
    if (value == null) {
      drop();
    }
    return value;
  }
}
