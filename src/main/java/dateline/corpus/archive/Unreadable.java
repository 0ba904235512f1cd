package dateline.corpus.archive;

import java.io.Serial;
import java.util.Locale;

/** Why a record cannot be read. */
final class Unreadable extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String reason;

  /** One of the reasons of {@link Skipped}; a sentence for people. */
  Unreadable(String reason, String detail, Object... values) {
    super(String.format(Locale.ROOT, detail, values), null, false, false);
    this.reason = reason;
  }

  static Unreadable tooLong() {
    return new Unreadable("too_long", "it holds more than %,d bytes", ArchiveCaptures.MOST);
  }

  boolean is(String other) {
    return reason.equals(other);
  }

  Skipped at(long position) {
    return new Skipped(position, reason, String.valueOf(getMessage()));
  }
}
