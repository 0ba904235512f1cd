package dateline.measure.pair;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Pairs a second on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssociationBenchmark {
  private static final int PAIRS = 1 << 10;

  private static final long ARTICLES = 10_000_000;

  /** How often each of a pair is named, at most; less often is as likely in each order of size. */
  @Param({"200", "20000", "5000000"})
  public double named;

  private final long[][] pairs = new long[PAIRS][];

  /** Pairs named together as often as expected, and up to ten times more. */
  @Setup
  public void draw() {
    Random random = new Random(3);
    for (int i = 0; i < PAIRS; i++) {
      long a = order(random);
      long b = order(random);
      double times = Math.pow(10, random.nextDouble());
      long both = Math.max(1, Math.min(Math.min(a, b), Math.round(times * a * b / ARTICLES)));
      pairs[i] = new long[] {both, a, b};
    }
  }

  private long order(Random random) {
    return Math.round(Math.pow(named, random.nextDouble()));
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void pValue(Blackhole read) {
    for (long[] pair : pairs) {
      read.consume(new Association(pair[0], pair[1], pair[2], ARTICLES).pValue());
    }
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void everything(Blackhole read) {
    for (long[] pair : pairs) {
      Association association = new Association(pair[0], pair[1], pair[2], ARTICLES);
      read.consume(association.npmi());
      read.consume(association.signedRoot());
      read.consume(association.pValue());
      read.consume(association.share());
    }
  }
}
