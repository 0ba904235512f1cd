package dateline.measure.pair;

import java.util.Arrays;

/** The group of articles, such as those of one origin, in which each entity was named last. */
final class LastGroup {
  private final int[] of;

  LastGroup(int entities) {
    of = new int[entities];
    Arrays.fill(of, -1);
  }

  /** 1 where a group has not named the entity before, else 0. */
  int isNew(int entity, int group) {
    if (of[entity] == group) {
      return 0;
    }
    of[entity] = group;
    return 1;
  }
}
