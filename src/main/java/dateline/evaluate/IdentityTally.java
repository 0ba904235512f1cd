package dateline.evaluate;

import dateline.table.Mention;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many identities are right, and how many mentions have one. */
final class IdentityTally {
  /** The names written most often that the share is told of. */
  private static final int FREQUENT = 500;

  private static final String OTHER = "other";

  private final Map<String, Names> names = new HashMap<>();
  private int right;
  private int wrong;
  private int abstained;
  private int unjudged;

  /** How often a name is written, and with an identity. */
  private static final class Names {
    private int written;
    private int identified;
  }

  /** Counts the mentions of an article; what is no actor has no identity. */
  void count(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (!mention.type().equals(OTHER)) {
        Names name = names.computeIfAbsent(mention.name(), key -> new Names());
        name.written++;
        name.identified += mention.entityId() == null ? 0 : 1;
      }
    }
  }

  /** Compares what a reader judged with what is found at the same place. */
  void judge(Verdict verdict, List<Mention> mentions) {
    String found = identity(verdict, mentions);
    if (found == null) {
      abstained++;
    } else if (!found.equals(verdict.entityId())) {
      unjudged++;
    } else if (verdict.right()) {
      right++;
    } else {
      wrong++;
    }
  }

  private static @Nullable String identity(Verdict verdict, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.start() == verdict.start() && mention.end() == verdict.end()) {
        return mention.entityId();
      }
    }
    return null;
  }

  void print(PrintWriter out) {
    if (right + wrong + unjudged + abstained > 0) {
      out.printf(
          Locale.ROOT,
          "%d judged: %d right, %d wrong, %d found as somebody else, %d as nobody; %.1f %% of those"
              + " judged are right%n",
          right + wrong + unjudged + abstained,
          right,
          wrong,
          unjudged,
          abstained,
          100.0 * right / Math.max(1, right + wrong));
    }
    List<Names> frequent =
        names.values().stream()
            .sorted(Comparator.comparingInt((Names name) -> -name.written))
            .limit(FREQUENT)
            .toList();
    out.printf(
        Locale.ROOT,
        "%,d mentions, %.1f %% with an identity; of the %d names written most, %.1f %%%n",
        written(names.values().stream().toList()),
        share(names.values().stream().toList()),
        frequent.size(),
        share(frequent));
  }

  private static long written(List<Names> names) {
    return names.stream().mapToLong(name -> name.written).sum();
  }

  private static double share(List<Names> names) {
    long identified = names.stream().mapToLong(name -> name.identified).sum();
    return 100.0 * identified / Math.max(1, written(names));
  }
}
