package dateline.measure;

import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
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

  /** Bits of a fraction that are told on its way to a double, which has 53. */
  private static final int BITS = 66;

  private final Map<String, Count> outletsBefore;
  private final Map<String, Count> outletsAfter;
  private final BigFraction wholeBefore;
  private final BigFraction wholeAfter;
  private final BigFraction before;
  private final BigFraction after;

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
  public record Part(BigFraction within, BigFraction mix) {}

  private RateChange(Map<String, Count> outletsBefore, Map<String, Count> outletsAfter) {
    this.outletsBefore = outletsBefore;
    this.outletsAfter = outletsAfter;
    wholeBefore = total(outletsBefore, Count::whole);
    wholeAfter = total(outletsAfter, Count::whole);
    before = total(outletsBefore, Count::part).divide(wholeBefore);
    after = total(outletsAfter, Count::part).divide(wholeAfter);
  }

  /**
   * Splits the change between two periods. Outlets that have the same rate in both, such as all
   * that never name an entity, add as much together as one outlet of all their articles.
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
    SortedMap<String, Part> parts = new TreeMap<>();
    TreeSet<String> outlets = new TreeSet<>(outletsBefore.keySet());
    outlets.addAll(outletsAfter.keySet());
    outlets.forEach(outlet -> parts.put(outlet, part(outlet)));
    return parts;
  }

  /** What all outlets add: within and mix together are the change of the rate. */
  public Part sum() {
    BigFraction within = within();
    return new Part(within, after.subtract(before).subtract(within));
  }

  /** A fraction as a double, right to its last bit. */
  public static double rounded(BigFraction fraction) {
    BigInteger numerator = fraction.getNumerator().abs();
    BigInteger denominator = fraction.getDenominator();
    int shift = Math.max(0, BITS + denominator.bitLength() - numerator.bitLength());
    BigInteger[] quotient = numerator.shiftLeft(shift).divideAndRemainder(denominator);
    // The last of so many bits only says whether more would follow.
    BigInteger bits = quotient[1].signum() == 0 ? quotient[0] : quotient[0].setBit(0);
    return fraction.getNumerator().signum() * Math.scalb(bits.doubleValue(), -shift);
  }

  /** What all outlets add within, over one denominator that is reduced only in the end. */
  private BigFraction within() {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Map.Entry<String, Count> outlet : outletsBefore.entrySet()) {
      Count then = outlet.getValue();
      @Nullable Count now = outletsAfter.get(outlet.getKey());
      BigInteger change = now == null ? BigInteger.ZERO : change(then, now);
      if (now != null && change.signum() != 0) {
        BigInteger rates = whole(then.whole()).multiply(whole(now.whole()));
        numerator =
            numerator.multiply(rates).add(change.multiply(weight(then, now)).multiply(denominator));
        denominator = denominator.multiply(rates);
      }
    }
    BigInteger wholes = wholeBefore.getNumerator().multiply(wholeAfter.getNumerator());
    return new BigFraction(numerator, denominator.multiply(wholes).shiftLeft(1));
  }

  /** An outlet's change of rate, times its wholes of both periods. */
  private static BigInteger change(Count then, Count now) {
    return whole(now.part())
        .multiply(whole(then.whole()))
        .subtract(whole(then.part()).multiply(whole(now.whole())));
  }

  /** The sum of an outlet's shares of both periods, times all outlets' wholes of both. */
  private BigInteger weight(Count then, Count now) {
    return whole(then.whole())
        .multiply(wholeAfter.getNumerator())
        .add(whole(now.whole()).multiply(wholeBefore.getNumerator()));
  }

  private Part part(String outlet) {
    @Nullable Count then = outletsBefore.get(outlet);
    @Nullable Count now = outletsAfter.get(outlet);
    return part(then, share(then, wholeBefore), now, share(now, wholeAfter));
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

  private static BigFraction total(Map<String, Count> counts, ToLongFunction<Count> number) {
    long total = 0;
    for (Count count : counts.values()) {
      total = Math.addExact(total, number.applyAsLong(count));
    }
    return new BigFraction(total);
  }

  private static BigFraction fraction(long part, long whole) {
    return new BigFraction(whole(part), whole(whole));
  }

  private static BigInteger whole(long number) {
    return BigInteger.valueOf(number);
  }
}
