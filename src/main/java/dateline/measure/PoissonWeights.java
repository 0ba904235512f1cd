package dateline.measure;

/**
 * How often each replicate of a bootstrap draws a cluster: Poisson's weights of mean 1 (Hanley and
 * MacGibbon 2006). A weight depends on nothing but the cluster and the replicate's number: it is
 * the same in whatever order clusters come, on every machine and in every table.
 */
final class PoissonWeights {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** The step of SplitMix64 (Steele, Lea and Flood 2014). */
  private static final long STEP = 0x9e3779b97f4a7c15L;

  /** For each weight the probability of no higher one, in parts of 2^63. */
  private static final long[] UP_TO = upTo();

  private PoissonWeights() {}

  /** A number that stands for a cluster's name. */
  static long cluster(String name) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FNV_PRIME;
    }
    return mixed(hash);
  }

  /** How often a replicate draws a cluster. */
  static int weight(long cluster, int replicate) {
    long drawn = mixed(cluster + (replicate + 1) * STEP) >>> 1;
    int weight = 0;
    while (drawn >= UP_TO[weight]) {
      weight++;
    }
    return weight;
  }

  /** The finishing step of SplitMix64: every bit of the result depends on every bit. */
  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  private static long[] upTo() {
    long[] upTo = new long[21];
    double probability = StrictMath.exp(-1);
    double sum = 0;
    for (int weight = 0; weight < upTo.length - 1; weight++) {
      sum += probability;
      upTo[weight] = (long) (sum * 0x1p63);
      probability /= weight + 1;
    }
    upTo[upTo.length - 1] = Long.MAX_VALUE;
    return upTo;
  }
}
