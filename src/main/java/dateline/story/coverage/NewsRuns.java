package dateline.story.coverage;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells since when names, and pairs of them, have been in the news: days on which articles have
 * them belong to one run unless a pause of mentions lies between. What is named every day has one
 * long run; what comes up anew begins one.
 */
public final class NewsRuns {
  private final int pause;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Long, Run> runs = new HashMap<>();
  private long tidied = Long.MIN_VALUE;

  /** The days of a run so far. */
  private static final class Run {
    private long first;
    private long last;

    Run(long day) {
      first = day;
      last = day;
    }
  }

  /**
   * Begins before the first day.
   *
   * @param pause days without a mention after which something is news again
   */
  public NewsRuns(int pause) {
    this.pause = pause;
  }

  /** Counts a name on a day; days come in order. Returns the first day of its run. */
  public long name(String entity, long day) {
    long id = id(entity);
    return since(id << Integer.SIZE | id, day);
  }

  /** Counts a pair of names, in order, on a day. Returns the first day of its run. */
  public long pair(String one, String other, long day) {
    return since((long) id(one) << Integer.SIZE | id(other), day);
  }

  private int id(String entity) {
    return ids.computeIfAbsent(entity, name -> ids.size());
  }

  private long since(long key, long day) {
    tidy(day);
    Run run = runs.computeIfAbsent(key, fresh -> new Run(day));
    if (day - run.last > pause) {
      run.first = day;
    }
    run.last = day;
    return run.first;
  }

  /** Forgets runs that are over, so that no more is held than the pause is long. */
  private void tidy(long day) {
    if (tidied == Long.MIN_VALUE) {
      tidied = day;
    }
    if (day - tidied > pause) {
      runs.values().removeIf(run -> day - run.last > pause);
      tidied = day;
    }
  }
}
