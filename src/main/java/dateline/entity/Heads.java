package dateline.entity;

import dateline.entity.NameWords.Role;

/** Finds the word of a name that says what it is: Ministry, River. */
final class Heads {
  private final Reading reading;

  Heads(Reading reading) {
    this.reading = reading;
  }

  /** The last word that says what it is, or the one before "of" or "for"; -1 when there is none. */
  int in(int from, int to) {
    if (to - from > 1 && is(to - 1)) {
      return to - 1;
    }
    for (int token = from; token + 2 < to; token++) {
      if (is(token) && reading.is(Role.LINK, token + 1)) {
        return token;
      }
    }
    return -1;
  }

  boolean is(int token) {
    return isOrganization(token) || reading.is(Role.PLACE, token);
  }

  boolean isOrganization(int token) {
    return reading.is(Role.ORGANIZATION, token) || reading.is(Role.INSTITUTION, token);
  }
}
