package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.text.Tokens;

/** Tells what capitalised words together name: the known name among them, or an institution. */
final class CandidateWords {
  private final Reading reading;
  private final Tokens tokens;
  private final KnownAt known;
  private final Heads heads;

  CandidateWords(Reading reading, KnownAt known) {
    this.reading = reading;
    this.known = known;
    tokens = reading.tokens();
    heads = new Heads(reading);
  }

  /** Whether the known names in a range are meant: "Trump Administration", "US Attorney". */
  boolean leavesKnown(int from, int to) {
    boolean context =
        (reading.is(Role.EVENT, to - 1) && hasKnown(from, to))
            || (known.covers(from)
                && known.last(from) == to - 2
                && reading.is(Role.TITLE_CONTEXT, to - 1));
    return context || (hasAcronym(from, to) && isAllOrdinary(from, to) && heads.in(from, to) < 0);
  }

  private boolean hasKnown(int from, int to) {
    for (int token = from; token < to; token++) {
      if (known.covers(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAcronym(int from, int to) {
    for (int token = from; token < to; token++) {
      if (known.covers(token) && isAcronym(tokens.word(token))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAllOrdinary(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!known.covers(token) && !isOrdinary(token)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOrdinary(int token) {
    return !NameWords.isGivenName(tokens.word(token))
        && (reading.isCommon(token) || !NameWords.roles(tokens.word(token)).isEmpty());
  }

  private static boolean isAcronym(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  /** An institution that every country has, named without one: "Foreign Ministry". */
  boolean isGeneric(int from, int to) {
    if (heads.in(from, to) < 0) {
      return false;
    }
    for (int token = from; token < to; token++) {
      if (known.covers(token) || !isGeneric(token)) {
        return false;
      }
    }
    return true;
  }

  private boolean isGeneric(int token) {
    return reading.is(Role.GENERIC, token)
        || reading.is(Role.INSTITUTION, token)
        || reading.is(Role.LINK, token)
        || reading.is(Role.DIRECTION, token);
  }
}
