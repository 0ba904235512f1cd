package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.text.Tokens;
import java.util.regex.Pattern;

/** Judges from its words and those around it what a candidate names. */
final class CandidateType {
  private static final Pattern AGE = Pattern.compile("[1-9]\\d");

  private final Reading reading;
  private final Tokens tokens;
  private final KnownAt known;
  private final Heads heads;

  CandidateType(Reading reading, KnownAt known) {
    this.reading = reading;
    this.known = known;
    tokens = reading.tokens();
    heads = new Heads(reading);
  }

  /** Person, location, organization or unknown. */
  String of(int from, int to, boolean titled) {
    int head = heads.in(from, to);
    if (head >= 0) {
      return heads.isOrganization(head) ? Found.ORGANIZATION : Found.LOCATION;
    }
    if (isFramedAsPlace(from, to)) {
      return Found.LOCATION;
    }
    if (titled) {
      return Found.PERSON;
    }
    return to - from == 1 ? ofWord(from) : ofWords(from, to);
  }

  private String ofWord(int token) {
    boolean acronym = CandidateWords.isAcronym(tokens.word(token));
    if (!acronym && (isGivenName(token) || isFramedAsPerson(token, token + 1))) {
      return Found.PERSON;
    }
    boolean placed = !acronym && token > 0 && reading.is(Role.LOCATIVE, token - 1);
    return placed ? Found.LOCATION : Found.UNKNOWN;
  }

  private String ofWords(int from, int to) {
    if (isGivenName(from) || isKnownPerson(to - 1)) {
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

  private boolean isGivenName(int token) {
    return NameWords.isGivenName(tokens.word(token));
  }

  /** "Spokesman X", "X said", "X, 45,". */
  private boolean isFramedAsPerson(int from, int to) {
    boolean before = from > 0 && reading.adjoins(from - 1, from) && announces(from - 1, to);
    return before || speaks(to) || isFollowedByAge(to);
  }

  /** "Spokesman X", and "said X" before a mark. */
  private boolean announces(int token, int after) {
    boolean inverted = after < tokens.count() && !tokens.isWord(after);
    return reading.is(Role.OCCUPATION, token) || (inverted && reading.is(Role.SPEECH, token));
  }

  /** A verb of speech, or a clause about somebody, perhaps behind a comma. */
  private boolean speaks(int token) {
    boolean comma = token + 1 < tokens.count() && tokens.is(token, ',');
    int next = comma ? token + 1 : token;
    return reading.adjoins(token - 1, token)
        && reading.adjoins(next - 1, next)
        && reading.is(Role.SPEECH, next)
        && (!comma || tokens.word(next).startsWith("who"));
  }

  private boolean isFollowedByAge(int token) {
    return token + 2 < tokens.count()
        && tokens.is(token, ',')
        && tokens.is(token + 2, ',')
        && AGE.matcher(tokens.word(token + 1)).matches();
  }

  /** "X province", "the town of X". */
  private boolean isFramedAsPlace(int from, int to) {
    boolean after = reading.adjoins(to - 1, to) && reading.is(Role.PLACE_NOUN, to);
    boolean before =
        from > 1
            && reading.adjoins(from - 1, from)
            && tokens.word(from - 1).equals("of")
            && reading.is(Role.PLACE_NOUN, from - 2);
    return after || before;
  }

  private boolean isKnownPerson(int token) {
    return known.covers(token) && known.at(token).type().equals(Found.PERSON);
  }

  /** The "W." of a name. */
  private boolean isInitial(int token) {
    return tokens.end(token) - tokens.start(token) == 2 && tokens.word(token).endsWith(".");
  }
}
