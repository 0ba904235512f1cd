package dateline.story.copy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The test set: texts, edited copies of them, round-ups that hold some, and texts that only look
 * alike. What is a copy of what is known of every pair, by the places that words were taken from.
 */
public final class CopySet {
  private static final int COPIES = 8;
  private static final int ROUND_UPS = 40;

  private final Random random;
  private final Desk desk;
  private final List<NewsText> texts = new ArrayList<>();
  private final Map<String, NewsText> byId = new HashMap<>();

  /** A pair of texts and the larger share of one that was taken from where the other was. */
  public record Pair(NewsText one, NewsText other, double share) {
    boolean sharesOutlet() {
      return one.outlet().equals(other.outlet());
    }

    /** The same for the pair in whichever order. */
    static String key(String one, String other) {
      return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    String key() {
      return key(one.id(), other.id());
    }
  }

  public CopySet(long seed) {
    random = new Random(seed);
    desk = new Desk(seed);
    List<NewsText> originals = NewsTexts.originals();
    texts.addAll(originals);
    texts.addAll(NewsTexts.serials());
    originals.forEach(this::addCopies);
    for (int i = 0; i < ROUND_UPS; i++) {
      addRoundUp(i, originals);
    }
    texts.forEach(text -> byId.put(text.id(), text));
  }

  public List<NewsText> texts() {
    return texts;
  }

  NewsText text(String id) {
    return Objects.requireNonNull(byId.get(id));
  }

  List<Copy> found(CopyFinder finder) {
    return finder.find(texts.stream().map(NewsText::sketched).toList());
  }

  /** All pairs that share a place. */
  public List<Pair> pairs() {
    Map<String, List<NewsText>> byOrigin = new HashMap<>();
    texts.forEach(
        text ->
            text.origins()
                .forEach(o -> byOrigin.computeIfAbsent(o, id -> new ArrayList<>()).add(text)));
    Map<String, Pair> pairs = new HashMap<>();
    for (List<NewsText> family : byOrigin.values()) {
      for (int i = 0; i < family.size(); i++) {
        for (int j = 0; j < i; j++) {
          Pair pair = pair(family.get(i), family.get(j));
          pairs.put(pair.key(), pair);
        }
      }
    }
    return List.copyOf(pairs.values());
  }

  Pair pair(NewsText one, NewsText other) {
    return new Pair(one, other, Math.max(one.shareIn(other), other.shareIn(one)));
  }

  /** Copies by as many outlets, within five days. */
  private void addCopies(NewsText original) {
    List<Integer> outlets = new ArrayList<>(IntStream.range(0, 3 * COPIES).boxed().toList());
    Collections.shuffle(outlets, random);
    for (int i = 0; i < COPIES; i++) {
      texts.add(
          desk.edited(original)
              .by(
                  original.id() + "-copy-" + i,
                  "outlet " + outlets.get(i),
                  original.publishedAt().plus(later()),
                  Set.of()));
    }
  }

  private Duration later() {
    return Duration.ofMinutes(1 + random.nextInt(5 * 24 * 60));
  }

  /** A round-up of two to four stories of different wars; held to the time of the first. */
  private void addRoundUp(int number, List<NewsText> originals) {
    List<NewsText> chosen = new ArrayList<>(originals);
    Collections.shuffle(chosen, random);
    NewsText first = chosen.get(0);
    texts.add(
        desk.roundUp(chosen.subList(0, 2 + random.nextInt(3)))
            .by(
                "round-up-" + number,
                "round-ups " + number,
                first.publishedAt().plus(later()),
                Set.of()));
  }
}
