package dateline.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The change of a rate between two periods, split into change within outlets and change of the mix
 * of outlets (Kitagawa 1955).
 *
 * <p>An outlet's change of rate counts as much as its mean share of both periods; its change of
 * share counts as much as its mean rate lies above that of all. An outlet that is absent from one
 * period has no rate there and cannot have changed it: it counts wholly as mix.
 *
 * <p>Everything is reckoned in exact fractions: the parts add up to the change without an error of
 * rounding, in whatever order. A fraction is rounded only where it is read as a double.
 */
public final class RateChange {
  private static final BigFraction HALF = new BigFraction(1, 2);

  /** Decimal places to which a fraction is rounded on its way to a double. */
  private static final int PLACES = 20;

  private final BigFraction before;
  private final BigFraction after;
  private final SortedMap<String, Part> parts = new TreeMap<>();

  /**
   * What the rate of an outlet in a period is made of.
   *
   * @param part what is counted, such as articles that name an entity
   * @param whole out of what, such as all articles; at least 1
   */
  public record Count(long part, long whole) {
    public Count {
      if (whole < 1) {
        throw new IllegalArgumentException("an outlet without articles is absent");
      }
    }

    private BigFraction rate() {
      return fraction(part, whole);
    }
  }

  /**
   * What one outlet adds to the change.
   *
   * @param within by its change of rate
   * @param mix by its change of share
   */
  public record Part(BigFraction within, BigFraction mix) {
    private static final Part NONE = new Part(BigFraction.ZERO, BigFraction.ZERO);

    private Part plus(Part other) {
      return new Part(within.add(other.within), mix.add(other.mix));
    }
  }

  private RateChange(Map<String, Count> before, Map<String, Count> after) {
    BigFraction wholeBefore = total(before, Count::whole);
    BigFraction wholeAfter = total(after, Count::whole);
    this.before = total(before, Count::part).divide(wholeBefore);
    this.after = total(after, Count::part).divide(wholeAfter);
    TreeSet<String> outlets = new TreeSet<>(before.keySet());
    outlets.addAll(after.keySet());
    for (String outlet : outlets) {
      @Nullable Count then = before.get(outlet);
      @Nullable Count now = after.get(outlet);
      parts.put(outlet, part(then, share(then, wholeBefore), now, share(now, wholeAfter)));
    }
  }

  /**
   * Splits the change between two periods.
   *
   * @param before the outlets present in the first period, and their counts
   * @param after those of the second
   * @throws IllegalArgumentException when no outlet is present in one of them: there is no rate
   */
  public static RateChange between(Map<String, Count> before, Map<String, Count> after) {
    if (before.isEmpty() || after.isEmpty()) {
      throw new IllegalArgumentException("a period without outlets has no rate");
    }
    return new RateChange(before, after);
  }

  /** The rate of the first period. */
  public BigFraction before() {
    return before;
  }

  /** The rate of the second period. */
  public BigFraction after() {
    return after;
  }

  /** What each outlet adds, by its name. */
  public SortedMap<String, Part> parts() {
    return parts;
  }

  /** What all outlets add: within and mix together are the change of the rate. */
  public Part sum() {
    return parts.values().stream().reduce(Part.NONE, Part::plus);
  }

  /** A fraction as a double, right to twenty decimal places. */
  public static double rounded(BigFraction fraction) {
    return new BigDecimal(fraction.getNumerator())
        .divide(new BigDecimal(fraction.getDenominator()), PLACES, RoundingMode.HALF_EVEN)
        .doubleValue();
  }

  private Part part(
      @Nullable Count then, BigFraction shareThen, @Nullable Count now, BigFraction shareNow) {
    BigFraction rateThen = rate(then, now);
    BigFraction rateNow = rate(now, then);
    BigFraction above = mean(rateThen, rateNow).subtract(mean(before, after));
    return new Part(
        rateNow.subtract(rateThen).multiply(mean(shareThen, shareNow)),
        shareNow.subtract(shareThen).multiply(above));
  }

  /** The rate of one period; where the outlet is absent, that of the other. */
  private static BigFraction rate(@Nullable Count one, @Nullable Count other) {
    if (one != null) {
      return one.rate();
    }
    return other == null ? BigFraction.ZERO : other.rate();
  }

  private static BigFraction share(@Nullable Count count, BigFraction whole) {
    return count == null ? BigFraction.ZERO : new BigFraction(count.whole()).divide(whole);
  }

  private static BigFraction mean(BigFraction one, BigFraction other) {
    return one.add(other).multiply(HALF);
  }

  private static BigFraction total(Map<String, Count> counts, Function<Count, Long> number) {
    BigInteger total =
        counts.values().stream()
            .map(count -> BigInteger.valueOf(number.apply(count)))
            .reduce(BigInteger.ZERO, BigInteger::add);
    return new BigFraction(total);
  }

  private static BigFraction fraction(long part, long whole) {
    return new BigFraction(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }
}
