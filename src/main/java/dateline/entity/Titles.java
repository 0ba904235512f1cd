package dateline.entity;

import dateline.entity.NameTree.Match;
import org.jspecify.annotations.Nullable;

/** Finds titles and phrases that name nobody: President, Lt. Gen., World War II. */
final class Titles {
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
    Match phrase = match(from);
    return phrase != null && phrase.name().type().equals("phrase") && end(from) == to;
  }

  /** The token after the title that begins at a token; the next token where none does. */
  int end(int token) {
    Match title = match(token);
    return title == null ? token + 1 : reading.pieces().token(title.end() - 1) + 1;
  }

  private @Nullable Match match(int token) {
    Pieces pieces = reading.pieces();
    Match title = NameWords.titles().longest(pieces, pieces.first(token), false, null);
    boolean whole = title != null && pieces.endsToken(title.end() - 1);
    return whole && reading.isOneSentence(token, pieces.token(title.end() - 1)) ? title : null;
  }
}
