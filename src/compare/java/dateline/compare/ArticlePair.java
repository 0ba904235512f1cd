package dateline.compare;

/**
 * Two articles, in whichever order they are named.
 *
 * @param one the smaller identifier
 */
record ArticlePair(String one, String other) {
  static ArticlePair of(String a, String b) {
    return a.compareTo(b) < 0 ? new ArticlePair(a, b) : new ArticlePair(b, a);
  }
}
