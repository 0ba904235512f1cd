package dateline.encoder;

/** How a word is written, which an encoder of small letters is told beside its pieces. */
enum Case {
  LOWER(0),
  TITLE(1),
  CAPITALS(2),
  MIXED(3);

  /** The token type that tells it. */
  final int type;

  Case(int type) {
    this.type = type;
  }

  static Case of(String word) {
    boolean upper = word.codePoints().anyMatch(Character::isUpperCase);
    boolean digit = word.codePoints().anyMatch(Character::isDigit);
    if (digit) {
      return MIXED;
    }
    if (!upper) {
      return LOWER;
    }
    boolean lower = word.codePoints().anyMatch(Character::isLowerCase);
    if (!lower && word.length() > 1) {
      return CAPITALS;
    }
    return Character.isUpperCase(word.codePointAt(0)) ? TITLE : MIXED;
  }
}
