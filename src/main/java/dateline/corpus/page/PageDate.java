package dateline.corpus.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date on a page that can be read for certain.
 *
 * @param value as written where that is ISO 8601, RFC 1123, an epoch or English; otherwise the day
 *     in ISO 8601
 * @param day the day that is written, in whatever zone it is written
 */
record PageDate(String value, LocalDate day) {
  /** Nothing on the web is older. */
  private static final int FIRST_YEAR = 1990;

  /** What lies beyond is another calendar or a mistake. */
  private static final int LAST_YEAR = 2100;

  /** Texts with a date in them are shorter. */
  private static final int LONGEST = 200;

  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");

  private static final String TIME =
      "(?:(?:t"
          + "|,?\\s+(?:at\\s+)?)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?:\\s*[ap]\\.?m\\b\\.?)?"
          + "(?:\\s*(?:z|utc|gmt|ut|[ecmp][sd]t|cest|eest|cet|eet|msk|[+-]\\d{2}(?::?\\d{2})?)"
          + "(?:\\[[\\w/+-]+])?)?)?";
  private static final String WEEKDAY = "(?:[a-z]{3,9}\\.?,?\\s+)?";

  /** Dates that every reader of English and ISO 8601 understands, whole. */
  private static final Pattern READABLE =
      pattern(
          "(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}"
              + ("|" + WEEKDAY + "[a-z]{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}")
              + ("|" + WEEKDAY + "\\d{1,2}(?:st|nd|rd|th)?[\\s-]+[a-z]{3,9}\\.?,?[\\s-]+\\d{4})")
              + TIME
              + "|\\d{8}(?:t?\\d{4}(?:\\d{2})?z?)?");

  /** A day that somebody's software made a time of: in UTC it would be the day before. */
  private static final Pattern MIDNIGHT_ELSEWHERE =
      pattern("[t\\s]00:00(?::00(?:\\.0{1,9})?)?\\s*\\+(?!00:?00)\\d{2}:?\\d{2}$");

  private static final String DAY = "(?<day>\\p{Nd}{1,2})";
  private static final String MONTH = "(?<month>\\p{Nd}{1,2})";
  private static final String YEAR = "(?<year>\\p{Nd}{4})";
  private static final String ALONE = "(?<!\\p{Nd})";
  private static final String ENDS = "(?!\\p{Nd})";

  private static final Pattern YEAR_FIRST =
      pattern(
          ALONE
              + YEAR
              + "(?:-|/|\\.\\s?|\\s?[年년]\\s?)"
              + MONTH
              + "(?:-|/|\\.\\s?|\\s?[月월]\\s?)"
              + DAY
              + ENDS);
  private static final Pattern DIGITS =
      pattern(
          ALONE + YEAR + "(?<month>\\p{Nd}{2})(?<day>\\p{Nd}{2})(?:t?\\d{4}(?:\\d{2})?z?)?" + ENDS);
  private static final Pattern DAY_FIRST =
      pattern(
          ALONE
              + DAY
              + "(?:\\.|º|°|er|st|nd|rd|th)?\\s*-?(?:de\\s+|d['’]\\s?)?"
              + "(?<name>[\\p{L}\\p{M}]{2,20})\\.?,?[\\s-]*(?:del?\\s+)?"
              + YEAR
              + ENDS);
  private static final Pattern NAME_FIRST =
      pattern(
          "(?<![\\p{L}\\p{M}])(?<name>[\\p{L}\\p{M}]{3,20})\\.?\\s+"
              + DAY
              + "(?:st|nd|rd|th)?,?\\s+(?:\\d{2}:\\d{2}:\\d{2}\\s+[a-z]{3,4}\\s+)?"
              + YEAR
              + ENDS);
  private static final Pattern DOTTED =
      pattern(ALONE + DAY + "\\.\\s?" + MONTH + "\\.\\s?(?<year>\\p{Nd}{4}|\\p{Nd}{2})" + ENDS);
  private static final Pattern SLASHED =
      pattern(ALONE + "(?<day>\\d{1,2})([/-])(?<month>\\d{1,2})\\2" + YEAR + ENDS);

  /**
   * Reads a date, or the first date in a short text.
   *
   * @param language tag of the page's language, for names of months; none for English
   * @return none where none is certain
   */
  static @Nullable PageDate of(String written, @Nullable String language) {
    String text = written.strip();
    boolean rare = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    if (text.isEmpty() || text.length() > LONGEST || rare) {
      return null;
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      Instant at = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      return dated(text, at.atOffset(ZoneOffset.UTC).toLocalDate());
    }
    LocalDate day = day(text, Languages.code(language));
    if (day == null) {
      return null;
    }
    boolean readable =
        READABLE.matcher(text).matches()
            && day(text, "en") != null
            && !MIDNIGHT_ELSEWHERE.matcher(text).find();
    return dated(readable ? text : day.toString(), day);
  }

  /** Whether the day had not yet come when the page was fetched, in any zone. */
  boolean isAfter(@Nullable LocalDate retrieved) {
    return retrieved != null && day.isAfter(retrieved.plusDays(1));
  }

  private static @Nullable PageDate dated(String value, LocalDate day) {
    boolean plausible = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    return plausible ? new PageDate(value, day) : null;
  }

  private static @Nullable LocalDate day(String text, @Nullable String language) {
    LocalDate day = numbered(YEAR_FIRST, text);
    day = day == null ? numbered(DIGITS, text) : day;
    day = day == null ? named(DAY_FIRST, text, language) : day;
    day = day == null ? named(NAME_FIRST, text, language) : day;
    day = day == null ? numbered(DOTTED, text) : day;
    return day == null ? slashed(text, language) : day;
  }

  private static @Nullable LocalDate numbered(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? date(matcher, number(matcher, "month")) : null;
  }

  private static @Nullable LocalDate named(
      Pattern pattern, String text, @Nullable String language) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Integer month = MonthNames.number(matcher.group("name"), language);
      month = month == null ? MonthNames.number(matcher.group("name"), null) : month;
      if (month != null) {
        return date(matcher, month);
      }
    }
    return null;
  }

  /** Only English puts months first, and not everywhere: there the number must tell. */
  private static @Nullable LocalDate slashed(String text, @Nullable String language) {
    Matcher matcher = SLASHED.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    boolean dayFirst = language != null && !language.equals("en");
    boolean certain = dayFirst || number(matcher, "day") > 12;
    return certain ? date(matcher, number(matcher, "month")) : null;
  }

  private static @Nullable LocalDate date(Matcher matcher, int month) {
    try {
      boolean twoDigits = matcher.group("year").length() == 2;
      int year = number(matcher, "year") + (twoDigits ? 2000 : 0);
      return LocalDate.of(year, month, number(matcher, "day"));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Digits of any script. */
  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
