package dateline.job;

import java.util.Locale;

/** Numbers of things, as people write them: 1 article, 1,404 articles. */
final class Quantity {
  private Quantity() {}

  static String of(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
