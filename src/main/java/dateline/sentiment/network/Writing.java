package dateline.sentiment.network;

/** How a word is written, which its number does not tell. */
enum Writing {
  LOWER(0),
  TITLE(1),
  CAPITALS(2),
  MIXED(3);

  /** As the network was trained on it. */
  final int number;

  Writing(int number) {
    this.number = number;
  }

  static Writing of(String word) {
    boolean upper = false;
    boolean lower = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        return MIXED;
      }
      upper |= Character.isUpperCase(c);
      lower |= Character.isLowerCase(c);
    }
    if (!upper) {
      return LOWER;
    }
    if (!lower && word.length() > 1) {
      return CAPITALS;
    }
    return Character.isUpperCase(word.charAt(0)) ? TITLE : MIXED;
  }
}
