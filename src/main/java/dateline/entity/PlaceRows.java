package dateline.entity;

import dateline.text.Span;
import dateline.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places that a text names in a row: "Moscow, Tehran and the United States". */
final class PlaceRows {
  /** Longer rows are lists of places, not of governments; keeps time linear. */
  private static final int MOST_PLACES = 6;

  private static final Set<String> JOINTS = Set.of("and", "or", "nor", "&");
  private static final Set<String> OPENINGS = Set.of("both", "either", "neither");

  private final Reading reading;
  private final Tokens tokens;
  private final Map<Integer, Found> starting = new HashMap<>();
  private final Map<Integer, Found> ending = new HashMap<>();

  PlaceRows(Reading reading, List<Found> found) {
    this.reading = reading;
    tokens = reading.tokens();
    for (Found name : found) {
      if (name.type().equals(Found.LOCATION) && name.id() != null) {
        starting.put(name.tokens().start(), name);
        ending.put(name.tokens().end(), name);
      }
    }
  }

  /** Whether a place begins at a token. */
  boolean begins(int token) {
    return starting.containsKey(token);
  }

  /** The tokens of the row in which a place stands; its own where it stands alone. */
  Span of(Found name) {
    int end = end(name);
    boolean joined = end > name.tokens().end();
    return new Span(start(name, joined), end);
  }

  private int end(Found name) {
    int end = name.tokens().end();
    Found next = after(name.tokens().end());
    int at = name.tokens().end();
    for (int i = 1; i < MOST_PLACES && next != null; i++) {
      end = isJoint(at) || isJoint(at + 1) ? next.tokens().end() : end;
      at = next.tokens().end();
      next = after(at);
    }
    return end;
  }

  private @Nullable Found after(int end) {
    int at = end;
    if (!isInside(at, end - 1) || !(isJoint(at) || tokens.is(at, ','))) {
      return null;
    }
    at += tokens.is(at, ',') && isJoint(at + 1) ? 2 : 1;
    at += isArticle(at) ? 1 : 0;
    return isInside(at, end - 1) ? starting.get(at) : null;
  }

  private int start(Found name, boolean joined) {
    int start = name.tokens().start();
    boolean commas = joined;
    for (int i = 1; i < MOST_PLACES; i++) {
      int joint = start - 1 - (isArticle(start - 1) ? 1 : 0);
      boolean and = isJoint(joint);
      int end = and && isComma(joint - 1) ? joint - 1 : joint;
      Found before = and || (commas && isComma(joint)) ? ending.get(end) : null;
      if (before == null || !isInside(end - 1, start)) {
        break;
      }
      commas = true;
      start = before.tokens().start();
    }
    boolean opened =
        isWord(start - 1, OPENINGS) || (start < name.tokens().start() && isArticle(start - 1));
    return opened ? start - 1 : start;
  }

  private boolean isInside(int token, int other) {
    return token >= 0 && token < tokens.count() && reading.isOneSentence(token, other);
  }

  private boolean isComma(int token) {
    return token >= 0 && tokens.is(token, ',');
  }

  private boolean isArticle(int token) {
    return isWord(token, Set.of("the"));
  }

  private boolean isJoint(int token) {
    return isWord(token, JOINTS);
  }

  private boolean isWord(int token, Set<String> words) {
    return token >= 0
        && token < tokens.count()
        && words.contains(Folding.lower(tokens.word(token)));
  }
}
