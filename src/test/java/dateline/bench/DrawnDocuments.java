package dateline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws documents and their mentions: 4 to 20 entities each, every number as likely, each entity in
 * one of 30 sentences and one entity in 20 in a second one. What a document names depends on no
 * other document, so pairs meet as often as chance has it.
 */
final class DrawnDocuments {
  private static final int FEWEST = 4;
  private static final int MOST = 20;
  private static final int SENTENCES = 30;

  /** One entity in so many is named a second time, now and then in the same sentence. */
  private static final int AGAIN = 20;

  private static final int CHARACTERS = 40;
  private static final int NAME = 12;
  private static final String[] TYPES = {"person", "location", "organization"};

  private final SplittableRandom random;
  private final double[] shares;
  private final String[] names;

  DrawnDocuments(MentionNumbers numbers) {
    random = new SplittableRandom(numbers.seed());
    shares = shares(numbers.entities(), numbers.zipf());
    names = names(numbers.entities(), numbers.seed());
  }

  /**
   * The mentions of the next document, in the order of the text.
   *
   * @param ordinal which of its day, from 0; later ones have greater ids
   * @param ofDay how many the day has
   * @param day days since 1970
   */
  List<Mention> next(long ordinal, long ofDay, int day) {
    String article = id(ordinal, ofDay);
    List<Mention> drawn = new ArrayList<>();
    for (int entity : entities()) {
      drawn.add(new Mention(article, day, random.nextInt(SENTENCES), 0, 0, names[entity]));
      if (random.nextInt(AGAIN) == 0) {
        drawn.add(new Mention(article, day, random.nextInt(SENTENCES), 0, 0, names[entity]));
      }
    }
    drawn.sort(Comparator.comparingInt(Mention::sentence));
    List<Mention> placed = new ArrayList<>(drawn.size());
    for (Mention mention : drawn) {
      int start = placed.size() * CHARACTERS;
      placed.add(
          new Mention(article, day, mention.sentence(), start, start + NAME, mention.entity()));
    }
    return placed;
  }

  private Set<Integer> entities() {
    int count = random.nextInt(FEWEST, MOST + 1);
    Set<Integer> drawn = new LinkedHashSet<>();
    while (drawn.size() < count) {
      int place = Arrays.binarySearch(shares, random.nextDouble() * shares[shares.length - 1]);
      drawn.add(place < 0 ? -place - 1 : place);
    }
    return drawn;
  }

  /** As if a hash had made it, but ascending. */
  private String id(long ordinal, long ofDay) {
    long step = Long.MAX_VALUE / ofDay;
    long high = ordinal * step + random.nextLong(step);
    return "%016x%08x".formatted(high, random.nextInt());
  }

  /** Sums of the shares up to each entity, the most frequent first. */
  private static double[] shares(int entities, double zipf) {
    double[] shares = new double[entities];
    double sum = 0;
    for (int i = 0; i < entities; i++) {
      sum += Math.pow(i + 1.0, -zipf);
      shares[i] = sum;
    }
    return shares;
  }

  /** Ids that tell nothing of how frequent an entity is. */
  private static String[] names(int entities, long seed) {
    List<String> names = new ArrayList<>(entities);
    for (int i = 0; i < entities; i++) {
      names.add(TYPES[i % TYPES.length] + ":" + i);
    }
    Collections.shuffle(names, new Random(seed));
    return names.toArray(String[]::new);
  }
}
