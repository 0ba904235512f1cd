package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.text.Tokens;

/** Tells capitalised words that name nobody from those that do. */
final class CandidateWords {
  /** Shortest single word that can be a name on its own. */
  private static final int SHORTEST_WORD = 2;

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
        reading.is(Role.EVENT, to - 1)
            || (known.covers(from)
                && known.last(from) == to - 2
                && reading.is(Role.TITLE_CONTEXT, to - 1));
    return context || (hasAcronym(from, to) && isAllOrdinary(from, to) && heads.in(from, to) < 0);
  }

  private boolean hasAcronym(int from, int to) {
    for (int token = from; token < to; token++) {
      if (known.covers(token) && isAcronym(tokens.word(token))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a range names a treaty or the like, or is made of ordinary words alone. */
  boolean isNobody(int from, int to, boolean titled) {
    boolean plain = !titled && heads.in(from, to) < 0 && !hasKnown(from, to);
    return reading.is(Role.DOCUMENT, to - 1) || (plain && isAllOrdinary(from, to));
  }

  private boolean hasKnown(int from, int to) {
    for (int token = from; token < to; token++) {
      if (known.covers(token)) {
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

  /** Whether a single word can be a name where it has its capital from no sentence. */
  boolean canStandAlone(int token) {
    String word = tokens.word(token);
    return word.length() >= SHORTEST_WORD
        && NameWords.roles(word).isEmpty()
        && !reading.isCompound(token)
        && word.chars().noneMatch(Character::isDigit)
        && (!reading.isCommon(token) || isAcronym(word));
  }

  static boolean isAcronym(String word) {
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
