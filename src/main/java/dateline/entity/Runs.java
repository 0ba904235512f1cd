package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.text.Tokens;

/** Finds where a run of capitalised words ends, with the small words that belong inside it. */
final class Runs {
  /** As in "of the" and "von der". */
  private static final int MOST_SMALL_WORDS = 2;

  private final Reading reading;
  private final Tokens tokens;
  private final KnownAt known;
  private final Titles titles;
  private final Heads heads;

  Runs(Reading reading, KnownAt known) {
    this.reading = reading;
    this.known = known;
    tokens = reading.tokens();
    titles = new Titles(reading);
    heads = new Heads(reading);
  }

  /** Whether a run may begin at a token. */
  boolean begins(int token) {
    return known.covers(token) || (reading.isNameLike(token) && !isBarrier(token));
  }

  /** The token after the run that begins at a token. */
  int end(int first) {
    boolean organization = false;
    boolean linked = false;
    int last = last(first);
    while (true) {
      organization |= heads.is(last);
      int next = next(last, organization, linked);
      if (next < 0) {
        return last + 1;
      }
      linked |= organization && next > last + 1 && isOfOrFor(last + 1);
      last = last(next);
    }
  }

  /** The last token of the known name or the title that begins at a token. */
  private int last(int token) {
    return known.covers(token) ? known.last(token) : titles.end(token) - 1;
  }

  /** A day, a word that is nobody's name, or one in capitals that is no acronym. */
  private boolean isBarrier(int token) {
    return reading.is(Role.CALENDAR, token)
        || reading.is(Role.NO_NAME, token)
        || reading.isShouted(token)
        || isPartyAndState(token);
  }

  /** The "D-Calif." behind the name of a member of Congress. */
  private boolean isPartyAndState(int token) {
    Pieces pieces = reading.pieces();
    int first = pieces.first(token);
    return pieces.end(first) - pieces.start(first) == 1 && !pieces.endsToken(first);
  }

  /** The next capitalised token of a run; -1 when it ends. */
  private int next(int last, boolean organization, boolean linked) {
    int token = last + 1;
    if (!reading.adjoins(last, token)) {
      return -1;
    }
    if (begins(token)) {
      return token;
    }
    if (isInnerPossessive(last, token)) {
      return token + 1;
    }
    return behindSmallWords(last, token, organization, linked);
  }

  /** The possessive of "Oru People's Front", not that of "Norvenia's Front". */
  private boolean isInnerPossessive(int last, int mark) {
    boolean possessive =
        tokens.isPossessive(mark) || tokens.is(mark, '\'') || tokens.is(mark, '\u2019');
    return possessive
        && !tokens.spaceBefore(mark)
        && !known.covers(last)
        && reading.isCommon(last)
        && !reading.isInitial(last)
        && reading.adjoins(mark, mark + 1)
        && tokens.spaceBefore(mark + 1)
        && begins(mark + 1);
  }

  private int behindSmallWords(int last, int first, boolean organization, boolean linked) {
    int token = first;
    while (token - first < MOST_SMALL_WORDS
        && reading.adjoins(token, token + 1)
        && (isParticle(token) || (organization && isLink(token, first, linked)))) {
      token++;
    }
    boolean joins = token > first && begins(token) && reading.adjoins(last, first);
    return joins && !(known.covers(token) && isPerson(token)) ? token : -1;
  }

  private boolean isParticle(int token) {
    return tokens.end(token) - tokens.start(token) <= 4 && reading.is(Role.PARTICLE, token);
  }

  /** Of and for, and behind them the and and. */
  private boolean isLink(int token, int first, boolean linked) {
    return isOfOrFor(token) || (reading.is(Role.LINK, token) && (linked || token > first));
  }

  private boolean isOfOrFor(int token) {
    return tokens.word(token).equals("of") || tokens.word(token).equals("for");
  }

  private boolean isPerson(int token) {
    return known.at(token).type().equals(Found.PERSON);
  }
}
