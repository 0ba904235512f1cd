package dateline.corpus.gdelt;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days and times as GDELT writes them, in UTC: YYYYMMDD and YYYYMMDDHHMMSS. */
final class Stamp {
  private static final int DAY_DIGITS = 8;
  private static final int TIME_DIGITS = 14;

  private Stamp() {}

  /** The day of eight digits; none for anything else. */
  static @Nullable LocalDate day(String written) {
    return hasDigits(written, DAY_DIGITS) ? dayOf(written) : null;
  }

  /** The time of fourteen digits; none for anything else. */
  static @Nullable Instant instant(String written) {
    LocalDate day = hasDigits(written, TIME_DIGITS) ? dayOf(written) : null;
    return day == null ? null : at(day, written);
  }

  private static boolean hasDigits(String written, int digits) {
    return written.length() == digits && written.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static @Nullable LocalDate dayOf(String digits) {
    try {
      return LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable Instant at(LocalDate day, String digits) {
    try {
      return day.atTime(number(digits, 8, 10), number(digits, 10, 12), number(digits, 12, 14))
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static int number(String digits, int start, int end) {
    return Integer.parseInt(digits, start, end, 10);
  }
}
