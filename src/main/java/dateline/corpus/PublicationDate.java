package dateline.corpus;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as its record says so. What cannot be read for certain is
 * undated: no date is invented.
 *
 * @param at time in UTC; none for an undated article
 * @param precision how exactly it is known
 * @param written the date as the record writes it; none when it writes nothing
 */
record PublicationDate(@Nullable Instant at, Precision precision, @Nullable String written) {
  enum Precision {
    SECOND,
    MINUTE,
    DAY,
    NONE;

    /** The name that tables use. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final PublicationDate NOT_GIVEN = new PublicationDate(null, Precision.NONE, null);

  /**
   * Reads what a record gives as its date: text, a number of seconds or milliseconds, or a value of
   * one of Java's types for dates.
   */
  static PublicationDate of(@Nullable Object value, DateOrder order) {
    if (value instanceof java.sql.Date date) {
      return of(date.toLocalDate(), order);
    }
    if (value instanceof Date date) {
      return of(date.toInstant(), order);
    }
    if (value instanceof LocalDateTime time) {
      return of(time.toInstant(ZoneOffset.UTC), order);
    }
    if (value instanceof Instant instant) {
      return new PublicationDate(instant, Precision.SECOND, instant.toString());
    }
    String written = value instanceof Number number ? plain(number) : text(value);
    return written.isEmpty() ? NOT_GIVEN : new WrittenDate(written, order).read();
  }

  static PublicationDate undated(String written) {
    return new PublicationDate(null, Precision.NONE, written);
  }

  /** The day in UTC; none for an undated article. */
  @Nullable LocalDate day() {
    return at == null ? null : at.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString().strip();
  }

  /** Without an exponent: 1.7E9 is 1700000000. */
  private static String plain(Number number) {
    return new BigDecimal(number.toString()).toPlainString();
  }
}
