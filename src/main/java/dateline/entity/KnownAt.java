package dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The known names of a document by token, less those that turn out to be part of a longer name. */
final class KnownAt {
  private final List<Found> known;
  private final int[] at;
  private final BitSet swallowed = new BitSet();

  KnownAt(List<Found> known, int tokens) {
    this.known = known;
    at = new int[tokens];
    Arrays.fill(at, -1);
    for (int i = known.size() - 1; i >= 0; i--) {
      Arrays.fill(at, known.get(i).tokens().start(), known.get(i).tokens().end(), i);
    }
  }

  boolean covers(int token) {
    return at[token] >= 0;
  }

  /** The known name at a covered token, the first of a hyphenated one. */
  Found at(int token) {
    return known.get(at[token]);
  }

  /** The last token of the known name at a token; the token itself where there is none. */
  int last(int token) {
    return covers(token) ? at(token).tokens().end() - 1 : token;
  }

  /** Takes away the names within a range of tokens: they are part of a longer one. */
  void swallow(int from, int to) {
    for (int token = from; token < to; token++) {
      for (int i = at[token]; i >= 0 && i < known.size() && beginsBy(i, token); i++) {
        if (known.get(i).tokens().start() >= from) {
          swallowed.set(i);
        }
      }
    }
  }

  /** A hyphenated token may end one name and begin the next. */
  private boolean beginsBy(int i, int token) {
    return known.get(i).tokens().start() <= token;
  }

  /** The names that were not taken away. */
  List<Found> remaining() {
    List<Found> remaining = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      if (!swallowed.get(i)) {
        remaining.add(known.get(i));
      }
    }
    return remaining;
  }
}
