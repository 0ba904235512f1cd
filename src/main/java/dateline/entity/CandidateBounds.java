package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.text.Tokens;
import java.util.regex.Pattern;

/** Says where in a run of capitalised words a candidate begins and ends. */
final class CandidateBounds {
  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

  private final Reading reading;
  private final Tokens tokens;
  private final KnownAt known;
  private final Heads heads;

  CandidateBounds(Reading reading, KnownAt known) {
    this.reading = reading;
    this.known = known;
    tokens = reading.tokens();
    heads = new Heads(reading);
  }

  /** Where a name begins behind words that are no part of it. */
  int skipBefore(int from, int to) {
    int token = from;
    while (token < to && !known.covers(token) && isNoBeginning(token, to)) {
      token++;
    }
    return isDirection(token, to) ? token + 1 : token;
  }

  /** The Eastern of "Eastern Ukraine". */
  private boolean isDirection(int token, int to) {
    return token + 1 < to
        && !known.covers(token)
        && known.covers(token + 1)
        && reading.is(Role.DIRECTION, token);
  }

  private boolean isNoBeginning(int token, int to) {
    if (reading.is(Role.FUNCTION, token) || !reading.isNameLike(token)) {
      return true;
    }
    boolean ordinary = reading.isCommon(token) || reading.isSmallElsewhere(token);
    return reading.isInitial(token) && ordinary && (to - token < 2 || !heads.is(to - 1));
  }

  int trimAfter(int from, int to) {
    int end = to;
    while (end > from && !known.covers(end - 1) && !reading.isNameLike(end - 1)) {
      end--;
    }
    return end;
  }

  /** Whether a range has a word that no list explains. */
  boolean hasUnknown(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!known.covers(token) && reading.isNameLike(token) && !isPeople(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPeople(int token) {
    return reading.is(Role.GROUP, token)
        || reading.is(Role.DIRECTION, token)
        || reading.isCompound(token);
  }

  /** Whether a word inside capitalised words is none of the name beside it. */
  boolean isSeparate(int token, int from, int to) {
    return (isAdjective(token) && !isSurname(token, from, to)) || isPlaceBeforePerson(token, to);
  }

  /** A demonym or the like: before a person it is a word of its own. */
  private boolean isAdjective(int token) {
    return known.covers(token)
        ? known.at(token).method() == Method.DEMONYM
        : reading.is(Role.GROUP, token) || reading.isCompound(token);
  }

  /** The French of "Dawn French": the last word behind a given name. */
  private boolean isSurname(int token, int from, int to) {
    return token == to - 1 && token == from + 1 && !known.covers(from) && isGivenName(from);
  }

  /** The Ukraine of "ambassador to Ukraine Ilse Marrenko". */
  private boolean isPlaceBeforePerson(int token, int to) {
    int next = known.last(token) + 1;
    return known.covers(token)
        && known.at(token).isKnownPlace()
        && to - next > 1
        && isGivenName(next);
  }

  boolean isGivenName(int token) {
    return NameWords.isGivenName(tokens.word(token));
  }

  /** The number of "4th Border Brigade". */
  int withNumber(int from, int to) {
    boolean numbered =
        from > 0
            && reading.adjoins(from - 1, from)
            && ORDINAL.matcher(tokens.word(from - 1)).matches();
    for (int token = from; numbered && token < to; token++) {
      if (reading.is(Role.MILITARY, token)) {
        return from - 1;
      }
    }
    return from;
  }
}
