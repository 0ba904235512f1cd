package dateline.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every candidate of a document the type that most of its occurrences have; what is no actor
 * has no identity.
 */
final class CandidateVotes {
  private static final List<String> TYPES =
      List.of(Found.PERSON, Found.ORGANIZATION, Found.LOCATION, Found.OTHER);

  private final Map<String, int[]> votes = new HashMap<>();

  CandidateVotes(List<Found> found) {
    found.stream().filter(Found::isCandidate).forEach(this::count);
  }

  /** One more occurrence that shows a name to be a person's. */
  void addPerson(Found name) {
    counts(name)[0]++;
  }

  Found decide(Found name) {
    int[] counts = votes.get(name.key());
    Found decided = name.isCandidate() && counts != null ? name.typed(majority(counts)) : name;
    return decided.type().equals(Found.OTHER) ? decided.unidentified() : decided;
  }

  private void count(Found name) {
    int type = TYPES.indexOf(name.type());
    if (type >= 0) {
      counts(name)[type]++;
    }
  }

  private int[] counts(Found name) {
    return votes.computeIfAbsent(name.key(), key -> new int[TYPES.size()]);
  }

  /** Of equally many votes the first type in order has it. */
  private static String majority(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return TYPES.get(best);
  }
}
