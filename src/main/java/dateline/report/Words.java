package dateline.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people read them. */
final class Words {
  private static final String NONE = "–";

  private Words() {}

  static String count(long number, String thing) {
    return number(number) + " " + (number == 1 ? thing : thing + "s");
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A share in percent. */
  static String percent(@Nullable Double share) {
    return share == null ? NONE : String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * share);
  }

  /** A change of a share in points. */
  static String points(@Nullable Double change) {
    return change == null ? NONE : signed(String.format(Locale.ROOT, "%+.1f", 100 * change));
  }

  /** A mean tone, from -1 to 1. */
  static String tone(@Nullable Double tone) {
    return tone == null ? NONE : signed(String.format(Locale.ROOT, "%+.2f", tone));
  }

  static String decimal(@Nullable Double number) {
    return number == null ? NONE : signed(String.format(Locale.ROOT, "%,.1f", number));
  }

  static String tones(@Nullable Double low, @Nullable Double high) {
    return low == null || high == null ? NONE : tone(low) + " to " + tone(high);
  }

  static String percents(@Nullable Double low, @Nullable Double high) {
    return low == null || high == null
        ? NONE
        : String.format(Locale.ROOT, "%.1f to %.1f\u00a0%%", 100 * low, 100 * high);
  }

  static String orNone(@Nullable Object value) {
    return value == null ? NONE : value.toString();
  }

  /** {@code a, b and c}. */
  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** With a minus that is one. */
  private static String signed(String number) {
    return number.replace('-', '\u2212');
  }
}
