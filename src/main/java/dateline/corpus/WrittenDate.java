package dateline.corpus;

import dateline.corpus.PublicationDate.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it: ISO 8601, RFC 1123, epochs, English. The whole text must be a date;
 * without a zone it is read as UTC.
 *
 * @param text without white space around it
 * @param order how dates like 4/5/2024 are to be read
 */
record WrittenDate(String text, DateOrder order) {
  /** No date is longer; keeps the patterns from hostile text. */
  private static final int LONGEST = 100;

  /**
   * Epochs count seconds in 9 or 10 digits (1973 to 2286), milliseconds in 13 (2001 to 2286): 12
   * digits are a date and a time without seconds.
   */
  private static final Pattern EPOCH =
      Pattern.compile("(?:(?<seconds>\\d{9,10})|(?<millis>\\d{13}))(?:\\.\\d{1,9})?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Hours from UTC of the names that RFC 822 and the press use without ambiguity. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("ut", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("eet", 2),
          Map.entry("eest", 3),
          Map.entry("msk", 3));

  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>[12]\\d{3})";
  private static final String ZONE =
      "(?:\\s*(?<zone>[a-z]{1,4}|[+-]\\d{2}(?::?\\d{2})?)(?:\\[[\\w/+-]+])?)?";
  private static final String TIME =
      "(?:(?:t|,?\\s+(?:at\\s+)?)(?<hour>\\d{1,2}):(?<minute>\\d{2})"
          + "(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s*(?<half>[ap])\\.?m\\b\\.?)?"
          + ZONE
          + ")?";

  private static final Pattern YEAR_FIRST =
      pattern(YEAR + "(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>" + DAY + TIME);
  private static final Pattern DIGITS =
      pattern(
          YEAR
              + "(?<month>\\d{2})(?<day>\\d{2})(?:t?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?<zone>z)?)?");
  private static final Pattern MONTH_NAME_FIRST =
      pattern(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + "(?:,?\\s+[a-z]{3,6}day)?" + TIME);
  private static final Pattern DAY_BEFORE_NAME =
      pattern(WEEKDAY + DAY + "[\\s-]+" + MONTH + ",?[\\s-]+" + YEAR + TIME);
  private static final Pattern MONTH_NUMBER_FIRST =
      pattern("(?<month>\\d{1,2})(?<mark>[-/.])(?<day>\\d{1,2})\\k<mark>" + YEAR + TIME);
  private static final Pattern DAY_NUMBER_FIRST =
      pattern("(?<day>\\d{1,2})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>" + YEAR + TIME);

  /** Reads the date; undated when it cannot be read for certain. */
  PublicationDate read() {
    if (text.length() > LONGEST) {
      return PublicationDate.undated(text.substring(0, LONGEST));
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return epoch(epoch);
    }
    for (Pattern pattern : patterns()) {
      Matcher date = pattern.matcher(text);
      if (date.matches()) {
        return date(date, pattern == DIGITS);
      }
    }
    return PublicationDate.undated(text);
  }

  private List<Pattern> patterns() {
    return switch (order) {
      case NONE -> List.of(YEAR_FIRST, DIGITS, MONTH_NAME_FIRST, DAY_BEFORE_NAME);
      case MDY ->
          List.of(YEAR_FIRST, DIGITS, MONTH_NAME_FIRST, DAY_BEFORE_NAME, MONTH_NUMBER_FIRST);
      case DMY -> List.of(YEAR_FIRST, DIGITS, MONTH_NAME_FIRST, DAY_BEFORE_NAME, DAY_NUMBER_FIRST);
    };
  }

  private PublicationDate epoch(Matcher epoch) {
    String seconds = epoch.group("seconds");
    Instant at =
        seconds == null
            ? Instant.ofEpochMilli(Long.parseLong(epoch.group("millis")))
            : Instant.ofEpochSecond(Long.parseLong(seconds));
    return new PublicationDate(at, Precision.SECOND, text);
  }

  private PublicationDate date(Matcher date, boolean basic) {
    try {
      LocalDate day =
          LocalDate.of(number(date, "year"), month(date.group("month")), number(date, "day"));
      if (date.group("hour") == null) {
        return at(day, LocalTime.MIN, ZoneOffset.UTC, Precision.DAY);
      }
      boolean seconds = date.group("second") != null;
      LocalTime time =
          LocalTime.of(
              hour(date, basic), number(date, "minute"), seconds ? number(date, "second") : 0);
      return at(day, time, zone(date.group("zone")), seconds ? Precision.SECOND : Precision.MINUTE);
    } catch (DateTimeException e) {
      return PublicationDate.undated(text);
    }
  }

  private PublicationDate at(LocalDate day, LocalTime time, ZoneOffset zone, Precision precision) {
    return new PublicationDate(day.atTime(time).toInstant(zone), precision, text);
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(date.group(group));
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  /** The hour of the day; hours of a half that no clock shows are refused. */
  private static int hour(Matcher date, boolean basic) {
    int hour = number(date, "hour");
    String half = basic ? null : date.group("half");
    if (half == null) {
      return hour;
    }
    if (hour < 1 || hour > 12) {
      throw new DateTimeException("no such hour");
    }
    return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }

  private static ZoneOffset zone(@Nullable String written) {
    if (written == null) {
      return ZoneOffset.UTC;
    }
    Integer hours = ZONES.get(written.toLowerCase(Locale.ROOT));
    if (hours != null) {
      return ZoneOffset.ofHours(hours);
    }
    return ZoneOffset.of(written);
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }
}
