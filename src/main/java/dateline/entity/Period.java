package dateline.entity;

import dateline.text.Tsv;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days from one to another, both included.
 *
 * @param from null where it has no known beginning
 * @param to null where it has no known end
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  static final Period ALWAYS = new Period(null, null);

  private static final String DAY = "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?";
  private static final Pattern WRITTEN =
      Pattern.compile("(?<from>" + DAY + ")?\\.\\.(?<to>" + DAY + ")?");

  /**
   * Reads {@code from..to}, each a year, a month or a day, or left out.
   *
   * @throws dateline.text.KnowledgeException naming the row's file and line
   */
  static Period parse(String written, Tsv.Row row) {
    Matcher period = WRITTEN.matcher(written);
    if (!period.matches()) {
      throw malformed(written, row, null);
    }
    try {
      return new Period(first(period.group("from")), last(period.group("to"))).checked(row);
    } catch (DateTimeException e) {
      throw malformed(written, row, e);
    }
  }

  private static RuntimeException malformed(
      String written, Tsv.Row row, @Nullable Throwable cause) {
    return row.error(
        ("\"%s\" is no period; write from..to, each as 2022, 2022-09 or 2022-09-16 or left out,"
                + " behind an @")
            .formatted(written),
        cause);
  }

  private Period checked(Tsv.Row row) {
    if (from != null && to != null && from.isAfter(to)) {
      throw row.error(
          "a period from %s to %s ends before it begins; correct one of them".formatted(from, to));
    }
    return this;
  }

  private static @Nullable LocalDate first(@Nullable String written) {
    if (written == null) {
      return null;
    }
    return switch (written.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(written), 1, 1);
      case 7 -> YearMonth.parse(written).atDay(1);
      default -> LocalDate.parse(written);
    };
  }

  private static @Nullable LocalDate last(@Nullable String written) {
    if (written == null) {
      return null;
    }
    return switch (written.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(written), 12, 31);
      case 7 -> YearMonth.parse(written).atEndOfMonth();
      default -> LocalDate.parse(written);
    };
  }

  /** Whether a day lies in it; of an unknown day only {@link #ALWAYS} says so. */
  boolean contains(@Nullable LocalDate day) {
    return equals(ALWAYS) || (day != null && !isAfter(day) && (to == null || !day.isAfter(to)));
  }

  /** Whether it begins after a day. */
  boolean isAfter(LocalDate day) {
    return from != null && from.isAfter(day);
  }

  /** Whether some day lies in both. */
  boolean overlaps(Period other) {
    return (to == null || !other.isAfter(to)) && (other.to == null || !isAfter(other.to));
  }
}
