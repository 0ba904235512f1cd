package dateline.entity;

import dateline.entity.NameTree.Match;
import org.jspecify.annotations.Nullable;

/** Finds titles and phrases that name nobody: President, Lt. Gen., World War II. */
final class Titles {
  /** How many words of a phrase may stand before those that the tagger finds of it. */
  private static final int REACH = 4;

  private final Reading reading;

  Titles(Reading reading) {
    this.reading = reading;
  }

  boolean begins(int token) {
    return match(token) != null;
  }

  /** Whether it is a title, behind which a person is named. */
  boolean isTitle(int token) {
    Match title = match(token);
    return title != null && title.name().type().equals("title");
  }

  /** Whether words are a phrase that names nobody: State of the Union. */
  boolean isPhrase(int from, int to) {
    return phraseEnd(from) == to;
  }

  /** Whether words are but a part of such a phrase. */
  boolean isPartOfPhrase(int from, int to) {
    for (int first = from; first >= Math.max(0, from - REACH); first--) {
      int end = phraseEnd(first);
      if (end >= to) {
        return first < from || end > to;
      }
    }
    return false;
  }

  /** The token after the phrase that begins at a token; -1 where none does. */
  private int phraseEnd(int token) {
    Match phrase = match(token);
    return phrase != null && phrase.name().type().equals("phrase") ? end(phrase) : -1;
  }

  /** The token after the title that begins at a token; the next token where none does. */
  int end(int token) {
    Match title = match(token);
    return title == null ? token + 1 : end(title);
  }

  private int end(Match match) {
    return reading.pieces().token(match.end() - 1) + 1;
  }

  private @Nullable Match match(int token) {
    Pieces pieces = reading.pieces();
    Match title = NameWords.titles().longest(pieces, pieces.first(token), false, null);
    boolean whole = title != null && pieces.endsToken(title.end() - 1);
    return whole && reading.isOneSentence(token, pieces.token(title.end() - 1)) ? title : null;
  }
}
