package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.text.Tokens;
import java.util.regex.Pattern;

/** Judges from its words where a candidate begins and ends and what it names. */
final class CandidateType {
  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

  private static final Pattern AGE = Pattern.compile("[1-9]\\d");

  /** Shortest single word that can be a name on its own. */
  private static final int SHORTEST_WORD = 2;

  private final Reading reading;
  private final Tokens tokens;
  private final KnownAt known;

  CandidateType(Reading reading, KnownAt known) {
    this.reading = reading;
    this.known = known;
    tokens = reading.tokens();
  }

  /** Person, location, organization or unknown. */
  String of(int from, int to, boolean titled) {
    int head = headIn(from, to);
    if (head >= 0) {
      return isOrganization(head) ? Found.ORGANIZATION : Found.LOCATION;
    }
    if (titled) {
      return Found.PERSON;
    }
    return to - from == 1 ? ofWord(from) : ofWords(from, to);
  }

  private String ofWord(int token) {
    boolean acronym = isAcronym(tokens.word(token));
    if (!acronym && isFramedAsPerson(token, token + 1)) {
      return Found.PERSON;
    }
    boolean placed = !acronym && token > 0 && reading.is(Role.LOCATIVE, token - 1);
    return placed ? Found.LOCATION : Found.UNKNOWN;
  }

  private String ofWords(int from, int to) {
    if (NameWords.isGivenName(tokens.word(from)) || isKnownPerson(to - 1)) {
      return Found.PERSON;
    }
    if (reading.is(Role.PLACE_START, from)) {
      return Found.LOCATION;
    }
    for (int token = from + 1; token < to; token++) {
      if (isInitial(token) || reading.is(Role.PARTICLE, token)) {
        return Found.PERSON;
      }
    }
    return isFramedAsPerson(from, to) ? Found.PERSON : Found.UNKNOWN;
  }

  /** "Spokesman X", "X said", "X, 45,". */
  private boolean isFramedAsPerson(int from, int to) {
    boolean before =
        from > 0 && reading.adjoins(from - 1, from) && reading.is(Role.OCCUPATION, from - 1);
    boolean after = reading.adjoins(to - 1, to) && reading.is(Role.SPEECH, to);
    return before || after || isFollowedByAge(to);
  }

  private boolean isFollowedByAge(int token) {
    return token + 2 < tokens.count()
        && tokens.is(token, ',')
        && tokens.is(token + 2, ',')
        && AGE.matcher(tokens.word(token + 1)).matches();
  }

  private boolean isKnownPerson(int token) {
    return known.covers(token) && known.at(token).type().equals(Found.PERSON);
  }

  /** The "W." of a name. */
  private boolean isInitial(int token) {
    return tokens.end(token) - tokens.start(token) == 2 && tokens.word(token).endsWith(".");
  }

  /** The last word that says what it is, or the one before "of" or "for"; -1 when there is none. */
  int headIn(int from, int to) {
    if (to - from > 1 && isHead(to - 1)) {
      return to - 1;
    }
    for (int token = from; token + 2 < to; token++) {
      if (isHead(token) && reading.is(Role.LINK, token + 1)) {
        return token;
      }
    }
    return -1;
  }

  boolean isHead(int token) {
    return isOrganization(token) || reading.is(Role.PLACE, token);
  }

  private boolean isOrganization(int token) {
    return reading.is(Role.ORGANIZATION, token) || reading.is(Role.INSTITUTION, token);
  }

  /** Where a name begins behind words that are no part of it. */
  int skipBefore(int from, int to) {
    int token = from;
    while (token < to && !known.covers(token) && isNoBeginning(token, to)) {
      token++;
    }
    if (token + 1 < to && reading.is(Role.DIRECTION, token) && known.covers(token + 1)) {
      token++;
    }
    return token;
  }

  private boolean isNoBeginning(int token, int to) {
    if (reading.is(Role.FUNCTION, token) || !reading.isNameLike(token)) {
      return true;
    }
    boolean ordinary = reading.isCommon(token) || reading.isSmallElsewhere(token);
    return reading.isInitial(token) && ordinary && (to - token < 2 || !isHead(to - 1));
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

  /** A demonym or the like: before a person it is a word of its own. */
  boolean isAdjective(int token) {
    return known.covers(token)
        ? known.at(token).method() == Method.DEMONYM
        : reading.is(Role.GROUP, token) || reading.isCompound(token);
  }

  /** Whether the known names in a range are meant: "Trump Administration", "US Attorney". */
  boolean leavesKnown(int from, int to) {
    boolean context =
        reading.is(Role.EVENT, to - 1)
            || (known.covers(from)
                && known.last(from) == to - 2
                && reading.is(Role.TITLE_CONTEXT, to - 1));
    return context || (hasAcronym(from, to) && isAllOrdinary(from, to) && headIn(from, to) < 0);
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
    boolean plain = !titled && headIn(from, to) < 0 && !hasKnown(from, to);
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

  /** Whether a single word can be a name where it has its capital from no sentence. */
  boolean canStandAlone(int token) {
    String word = tokens.word(token);
    return word.length() >= SHORTEST_WORD
        && NameWords.roles(word).isEmpty()
        && !reading.isCompound(token)
        && !isPartyAndState(token)
        && word.chars().noneMatch(Character::isDigit)
        && (!reading.isCommon(token) || isAcronym(word));
  }

  /** The "D-Calif." behind the name of a member of Congress. */
  private boolean isPartyAndState(int token) {
    Pieces pieces = reading.pieces();
    int first = pieces.first(token);
    return pieces.end(first) - pieces.start(first) == 1 && !pieces.endsToken(first);
  }

  private static boolean isAcronym(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  /** An institution that every country has, named without one: "Foreign Ministry". */
  boolean isGeneric(int from, int to) {
    if (headIn(from, to) < 0) {
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
