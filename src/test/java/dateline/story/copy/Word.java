package dateline.story.copy;

import org.jspecify.annotations.Nullable;

/**
 * A word of a text that knows where it was taken from.
 *
 * @param written the word with the marks around it
 * @param origin the text it was first written for; null for a word that a desk put in place of
 *     another
 * @param position its place in that text
 */
public record Word(String written, @Nullable String origin, int position) {
  static Word own(String written) {
    return new Word(written, null, -1);
  }

  /** The same word with other marks. */
  Word spelled(String other) {
    return new Word(other, origin, position);
  }

  /** Whether it is a word at all and no mark that stands alone. */
  boolean counts() {
    return written.chars().anyMatch(Character::isLetterOrDigit);
  }

  boolean endsSentence() {
    return written.matches(".*[.!?][\"\u201D\u2019\u00BB']*");
  }
}
