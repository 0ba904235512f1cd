package dateline.text;

import org.jspecify.annotations.Nullable;

/**
 * Tells in which language a text is written: English by its function words, everything else by a
 * model. A text of several languages has that of the greater part.
 */
public final class LanguageOfText {
  /**
   * From this confidence on, the text counts for more than what a record says of it: about one
   * headline in 650 with it was taken wrongly for English or not, and none of the longer texts.
   */
  public static final double SURE = 0.95;

  private static final String ENGLISH = "en";

  /** Fewer letters than this name no language. */
  private static final int LEAST_LETTERS = 10;

  /** Words from which on function words alone decide for English. */
  private static final int ENOUGH_WORDS = 30;

  private LanguageOfText() {}

  /** Where a language comes from. */
  public enum Basis {
    /** From the text. */
    DETECTED,
    /** From the record. */
    GIVEN
  }

  /**
   * A language that is settled.
   *
   * @param code ISO 639-1, or 639-3 for a language that has no code of two letters
   * @param confidence that of the text's language when it comes from there or agrees; 0 when the
   *     text says nothing
   */
  public record Decision(String code, double confidence, Basis basis) {}

  /** The language of a text; none when it has hardly any letters. */
  public static @Nullable Detected of(String text) {
    if (text.chars().filter(Character::isLetter).limit(LEAST_LETTERS).count() < LEAST_LETTERS) {
      return null;
    }
    EnglishWords english = EnglishWords.of(text);
    boolean enough = english.words() >= ENOUGH_WORDS;
    if (enough && english.share() >= 0.5) {
      return new Detected(ENGLISH, confidence(english.share()));
    }
    return LanguageModel.of(enough ? english.other() : text);
  }

  /** From a half, where it is anyone's guess, to 1 when four fifths of the text are English. */
  private static double confidence(double share) {
    return Math.min(1, 0.5 + (share - 0.5) / 0.6);
  }

  /**
   * Settles the language of an article: that of its text when this is sure, else what the record
   * gives; where that gives none, English when the text is likelier English than anything else.
   * None when nothing is sure: a short text is not taken for another language on a guess.
   *
   * @param given ISO code in the record
   */
  public static @Nullable Decision decide(@Nullable String given, @Nullable Detected found) {
    if (found == null) {
      return given == null ? null : new Decision(given, 0, Basis.GIVEN);
    }
    if (found.confidence() >= SURE || (given == null && found.code().equals(ENGLISH))) {
      return new Decision(found.code(), found.confidence(), Basis.DETECTED);
    }
    if (given == null) {
      return null;
    }
    return new Decision(given, given.equals(found.code()) ? found.confidence() : 0, Basis.GIVEN);
  }
}
