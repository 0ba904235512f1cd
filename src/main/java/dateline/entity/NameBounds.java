package dateline.entity;

import dateline.entity.NameWords.Role;

/** Says where in what the tagger found the name begins and ends. */
final class NameBounds {
  /** Words of the longest title that a name may follow. */
  private static final int LONGEST_TITLE = 5;

  private final Reading reading;
  private final KnownAt known;
  private final Titles titles;

  NameBounds(Reading reading, KnownAt known) {
    this.reading = reading;
    this.known = known;
    titles = new Titles(reading);
  }

  /** Where a name begins behind words that are no part of it: an article, a title, a direction. */
  int begin(int from, int to, String type) {
    int start = afterTitle(from);
    while (start < to && !known.covers(start) && isBefore(start, to, type)) {
      start = titles.begins(start) ? Math.min(titles.end(start), to) : start + 1;
    }
    return start;
  }

  /** Where a name ends before small words and marks: the unit of "Norvenian unit". */
  int end(int from, int to) {
    int end = to;
    while (end > from && (isSmall(end - 1) || !reading.tokens().isWord(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isSmall(int token) {
    return Character.isLowerCase(reading.document().text().charAt(reading.tokens().start(token)))
        && !reading.isNameLike(token);
  }

  /** Behind a title that began before: the "Defence" of "Minister of Defence Pavle Ordan". */
  private int afterTitle(int from) {
    for (int token = Math.max(0, from - LONGEST_TITLE); token < from; token++) {
      boolean title = reading.isOneSentence(token, from) && titles.isTitle(token);
      if (title && titles.end(token) > from) {
        return titles.end(token);
      }
    }
    return from;
  }

  private boolean isBefore(int token, int to, String type) {
    boolean office = token + 1 < to && reading.is(Role.LINK, token + 1);
    boolean person = type.equals(Found.PERSON) || NameTypes.isForm(reading.tokens().word(token));
    boolean title = titles.isTitle(token) && (office || person);
    boolean direction =
        reading.is(Role.DIRECTION, token) && token + 1 < to && known.covers(token + 1);
    boolean creed = reading.is(Role.GROUP, token) && token + 2 < to && isGivenName(token + 1);
    boolean opening =
        reading.isInitial(token)
            && reading.isCommon(token)
            && token + 1 < to
            && known.covers(token + 1);
    return title
        || direction
        || creed
        || opening
        || isSmallBefore(token)
        || reading.is(Role.FUNCTION, token)
        || reading.is(Role.LINK, token);
  }

  /** The "state" of "the state Supreme Court", not the "von" of a family. */
  private boolean isSmallBefore(int token) {
    return isSmall(token) && !reading.is(Role.PARTICLE, token);
  }

  private boolean isGivenName(int token) {
    return NameWords.isGivenName(reading.tokens().word(token));
  }
}
