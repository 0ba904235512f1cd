package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens to the bytes of a file, it is read to its end or refused in one line: every
 * record is an article, of another kind, or rejected for a known reason, and soon.
 *
 * <p>{@code mvn test -Dtest=FuzzTest -Dfuzz=100000} damages as many files and says what became of
 * them.
 */
class FuzzTest {
  private static final int FILES = Integer.getInteger("fuzz", 4_000);
  private static final boolean TOLD = Integer.getInteger("fuzz") != null;

  /** Milliseconds of a core; a record that first meets a class gets three tries. */
  private static final double LONGEST = 1_000;

  private static final int TRIES = 3;

  /** Spreads numbers in a row, of which Random would make the same first choice. */
  private static final long MIXED = 0x9E3779B97F4A7C15L;

  /** Memory for the longest field with all copies of it that are made on the way. */
  private static final long MOST_BYTES = 1L << 30;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aGoodFileIsArticles(Seed seed) {
    Outcomes outcomes = new Outcomes();
    outcomes.read(Corpus.in(folder), seed.file(), seed.packed(seed.plain()));
    assertThat(outcomes.count("article")).as(outcomes::toString).isPositive();
    assertThat(outcomes.toString()).doesNotContain("refused", "not_", "no_", "cut_off");
  }

  @ParameterizedTest
  @EnumSource
  void noDamageEscapes(Seed seed) {
    Outcomes all = new Outcomes();
    int files = FILES / Seed.values().length + 1;
    for (int i = 0; i < files; i++) {
      byte[] damaged = damaged(seed, i);
      assertThat(fastest(seed, damaged, all)).as("%s %d", seed, i).isLessThan(LONGEST);
    }
    assertThat(all.mostAllocated()).isLessThan(MOST_BYTES);
    assertThat(all.count("article")).isPositive();
    if (TOLD) {
      System.out.println(seed + ": " + all);
    }
  }

  /** The same bytes for the same number; packed files are damaged before or after packing. */
  static byte[] damaged(Seed seed, int number) {
    Random random = new Random((31L * seed.name().hashCode() + number) * MIXED);
    boolean before = random.nextBoolean();
    byte[] packed = seed.packed(before ? Damage.any(seed.plain(), random) : seed.plain());
    return before ? packed : Damage.any(packed, random);
  }

  /** What the slowest record takes; a file is read again where any did not seem quick. */
  private double fastest(Seed seed, byte[] damaged, Outcomes all) {
    double fastest = all.read(Corpus.in(folder), seed.file(), damaged);
    for (int i = 1; i < TRIES && fastest > LONGEST; i++) {
      double again = new Outcomes().read(Corpus.in(folder), seed.file(), damaged);
      fastest = Math.min(fastest, again);
    }
    return fastest;
  }
}
