package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.entity.Reading.Capitals;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds capitalised words that no list knows. A run of them is parted at titles and at names known
 * for certain; what remains is a candidate, with the places and surnames inside it.
 */
final class Candidates {
  /** A longer run of capitalised words is no name. */
  private static final int MOST_WORDS = 10;

  private final Reading reading;
  private final Tokens tokens;
  private final KnownAt known;
  private final CandidateType types;
  private final CandidateBounds bounds;
  private final CandidateWords words;
  private final Heads heads;
  private final Titles titles;
  private final List<Found> found = new ArrayList<>();
  private final List<Found> doubtful = new ArrayList<>();

  Candidates(Reading reading, KnownAt known) {
    this.reading = reading;
    this.known = known;
    tokens = reading.tokens();
    types = new CandidateType(reading, known);
    bounds = new CandidateBounds(reading, known);
    words = new CandidateWords(reading, known);
    heads = new Heads(reading);
    titles = new Titles(reading);
  }

  /** Candidates in text order. */
  List<Found> found() {
    return found;
  }

  /** Single words that may have their capital for another reason than being a name. */
  List<Found> doubtful() {
    return doubtful;
  }

  /** Reads the whole document, but for lines whose capitals say nothing. */
  Candidates read() {
    Runs runs = new Runs(reading, known);
    int token = 0;
    while (token < tokens.count()) {
      if (runs.begins(token) && reading.capitals(token) == Capitals.NAMES) {
        int end = runs.end(token);
        readRun(token, end);
        token = end;
      } else {
        token++;
      }
    }
    return this;
  }

  /** Parts a run at titles: "Norvenian | President | Ilse Marrenko". */
  private void readRun(int from, int to) {
    int chunk = from;
    boolean titled = false;
    int token = from;
    while (token < to) {
      int after = titleEnd(token, to);
      if (after > token && !isInsideName(chunk, token, after, to)) {
        readChunk(chunk, token, titled);
        titled = titles.isTitle(token);
        chunk = after;
        token = after;
      } else {
        token = known.last(token) + 1;
      }
    }
    readChunk(chunk, to, titled);
  }

  /** The token after the title that begins at a token; the token itself where none begins. */
  private int titleEnd(int token, int to) {
    boolean title = !known.covers(token) && titles.begins(token);
    return title ? Math.min(titles.end(token), to) : token;
  }

  /** No title: the "General" of "Kadra General Hospital", the "King" of "Peter King". */
  private boolean isInsideName(int chunk, int title, int after, int to) {
    if (after >= to) {
      return chunk < title && bounds.isGivenName(chunk);
    }
    boolean directly = heads.is(after) && (after == to - 1 || isLink(after + 1));
    return directly || (chunk < title && heads.is(to - 1) && isPlain(after, to));
  }

  private boolean isLink(int token) {
    return reading.is(Role.LINK, token);
  }

  private boolean isPlain(int from, int to) {
    for (int token = from; token < to; token++) {
      if (known.covers(token) || titleEnd(token, to) > token) {
        return false;
      }
    }
    return true;
  }

  /** Parts a chunk at names that are known for certain. */
  private void readChunk(int from, int to, boolean titled) {
    int start = from;
    int token = from;
    while (token < to) {
      if (isCertain(token) && !bearsName(token, to)) {
        readPart(start, token, titled);
        start = Math.min(known.last(token) + 1, to);
      }
      token = known.last(token) + 1;
    }
    readPart(start, to, titled && start == from);
  }

  /** Organisations, outlets and persons named in full; places and surnames join other words. */
  private boolean isCertain(int token) {
    if (!known.covers(token)) {
      return false;
    }
    Found name = known.at(token);
    boolean full = name.tokens().length() > 1;
    return !name.isKnownPlace() && (full || !name.type().equals(Found.PERSON));
  }

  /** As George Washington University bears that of a person. */
  private boolean bearsName(int person, int to) {
    return known.at(person).type().equals(Found.PERSON)
        && known.last(person) < to - 1
        && !known.covers(to - 1)
        && heads.is(to - 1);
  }

  private void readPart(int from, int to, boolean titled) {
    int start = bounds.skipBefore(from, to);
    int end = bounds.trimAfter(start, to);
    if (start >= end || !bounds.hasUnknown(start, end)) {
      return;
    }
    if (heads.in(start, end) >= 0) {
      take(start, end, titled);
    } else {
      readPeople(start, end, titled);
    }
  }

  /** "Sarmalian Arman Sool" is a demonym and a name. */
  private void readPeople(int from, int to, boolean titled) {
    int start = from;
    for (int token = from; token < to; token++) {
      if (bounds.isSeparate(token, start, to)) {
        take(start, token, titled && start == from);
        start = known.last(token) + 1;
      }
    }
    take(start, to, titled && start == from);
  }

  private void take(int from, int to, boolean titled) {
    int end = bounds.trimAfter(from, to);
    int start = Math.min(bounds.skipBefore(from, to), end);
    if (start >= end || end - start > MOST_WORDS || !bounds.hasUnknown(start, end)) {
      return;
    }
    if (end - start == 1) {
      takeWord(start, titled);
    } else {
      takeWords(bounds.withNumber(start, end), end, titled);
    }
  }

  private void takeWords(int from, int to, boolean titled) {
    if (words.leavesKnown(from, to)) {
      return;
    }
    known.swallow(from, to);
    if (!words.isNobody(from, to, titled)) {
      found.add(candidate(from, to, titled));
    }
  }

  private void takeWord(int token, boolean titled) {
    boolean certain = words.canStandAlone(token) && (titled || !reading.isInitial(token));
    (certain ? found : doubtful).add(candidate(token, token + 1, titled));
  }

  private Found candidate(int from, int to, boolean titled) {
    Pieces pieces = reading.pieces();
    String name = reading.document().characters(new Span(from, to)).of(reading.document().text());
    boolean named = to - from > 1 && !words.isGeneric(from, to);
    return new Found(
        new Span(from, to),
        new Span(tokens.start(from), tokens.end(to - 1)),
        pieces.key(pieces.first(from), pieces.first(to)),
        named ? EntityIds.forName(name) : null,
        types.of(from, to, titled),
        Method.CANDIDATE);
  }
}
