package dateline.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The articles that began the stories of the last days, each with the next two that were like it.
 * An article belongs to the story of the one that it resembles most, if it resembles it enough: it
 * is never compared with those that joined later, so that no story grows from one event into the
 * next.
 */
final class Leaders {
  /** Cosine from which on two articles are about one event. */
  static final double LEAST = 0.35;

  /** So many of an article's rarest subjects lead to the stories that it is compared with. */
  private static final int LOOKED_UP = 16;

  /** A subject of more stories than this leads to none. */
  private static final int COMMON = 256;

  /** The articles of a story that others are compared with. */
  private static final int PER_STORY = 3;

  private final Rarity rarity;
  private final Map<String, Integer> ofStory = new HashMap<>();
  private final List<Leader> leaders = new ArrayList<>();
  private final Map<String, List<Integer>> bySubject = new HashMap<>();

  private record Leader(Story story, Aboutness about) {}

  /**
   * A story that an article belongs to.
   *
   * @param resemblance with one of its first three articles, 0 to 1
   * @param shared what both are about, what weighs most first
   */
  record Match(Story story, double resemblance, List<String> shared) {}

  Leaders(Rarity rarity) {
    this.rarity = rarity;
  }

  /**
   * Takes an article of a story among those that others are compared with, if it is early enough.
   */
  void add(Report report, Story story) {
    if (ofStory.merge(story.first().id(), 1, Integer::sum) > PER_STORY) {
      return;
    }
    for (String subject : report.subjects().keySet()) {
      bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(leaders.size());
    }
    leaders.add(new Leader(story, new Aboutness(report, rarity)));
  }

  /** The story that an article belongs to, the first begun of equals; null when there is none. */
  @Nullable Match of(Report report) {
    Aboutness about = new Aboutness(report, rarity);
    @Nullable Leader best = null;
    double most = LEAST;
    for (int met : met(about).stream().toArray()) {
      Leader leader = leaders.get(met);
      double resemblance = about.resemblance(leader.about);
      if (resemblance > most || (resemblance == most && best == null)) {
        best = leader;
        most = resemblance;
      }
    }
    return best == null ? null : new Match(best.story, most, about.shared(best.about));
  }

  /** Those that share two rare subjects with an article: they are worth a closer look. */
  private BitSet met(Aboutness about) {
    BitSet once = new BitSet(leaders.size());
    BitSet twice = new BitSet(leaders.size());
    about.heaviest().stream()
        .map(subject -> bySubject.getOrDefault(subject, List.of()))
        .filter(stories -> !stories.isEmpty() && stories.size() <= COMMON)
        .limit(LOOKED_UP)
        .flatMap(List::stream)
        .forEach(
            met -> {
              twice.set(met, once.get(met));
              once.set(met);
            });
    return twice;
  }
}
