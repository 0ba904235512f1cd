package dateline.corpus.gdelt;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as GDELT writes them: digits of ASCII, a point, a minus, an exponent; no NaN. */
final class Numerals {
  /** Every number of a file is shorter; keeps the patterns from hostile text. */
  private static final int LONGEST = 40;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");

  private Numerals() {}

  static @Nullable Long whole(String written) {
    return fits(written, WHOLE) ? Long.valueOf(written) : null;
  }

  static @Nullable Double decimal(String written) {
    if (!fits(written, DECIMAL)) {
      return null;
    }
    double number = Double.parseDouble(written);
    return Double.isFinite(number) ? number : null;
  }

  private static boolean fits(String written, Pattern pattern) {
    return written.length() <= LONGEST && pattern.matcher(written).matches();
  }
}
