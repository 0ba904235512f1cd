package dateline.source.roster;

import dateline.source.roster.Piece.Sort;
import java.util.List;

/** The parts of a phrase: what stands before its prepositions, pauses and clauses. */
record Parts(List<Piece> pieces) {
  Piece get(int i) {
    return pieces.get(i);
  }

  int size() {
    return pieces.size();
  }

  /** The end of the part that holds the head: before a preposition, a pause or a clause. */
  int partEnd(int from, int end) {
    int i = from;
    while (i < end && !ends(i, from)) {
      i++;
    }
    return i;
  }

  private boolean ends(int i, int from) {
    boolean headed = i > from && get(i - 1).sort().isHead();
    return switch (get(i).sort()) {
      case PREPOSITION, PAUSE, RELATIVE -> i > from;
      case VERB -> headed;
      case COORDINATOR -> headed && get(i - 1).is(Sort.NOUN);
      default -> false;
    };
  }

  /** The last piece of a part that can be its head; -1 where an unknown word is the head. */
  int head(int from, int part) {
    for (int i = part - 1; i >= from; i--) {
      Sort sort = get(i).sort();
      if (sort.isHead()) {
        return i;
      }
      if (sort == Sort.WORD || sort == Sort.POSSESSIVE) {
        return -1;
      }
    }
    return -1;
  }

  /** The next comma, dash or bracket; the end where there is none. */
  int nextPause(int from, int end) {
    int i = from;
    while (i < end && !get(i).is(Sort.PAUSE)) {
      i++;
    }
    return i;
  }

  boolean isOwner(int i) {
    return i + 1 < size() && get(i + 1).is(Sort.POSSESSIVE);
  }
}
