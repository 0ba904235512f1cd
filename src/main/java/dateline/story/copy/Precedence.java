package dateline.story.copy;

import java.time.LocalDate;

/** By what it was told which of two articles with the same text came first. */
public enum Precedence {
  /** One credits the other's publisher, or is an agency's own text. */
  CREDIT,
  /** One was published earlier. */
  TIME,
  /** One is longer and holds more of the other: texts are cut more often than they grow. */
  LENGTH,
  /** By nothing but their identifiers. */
  NONE;

  /**
   * An answer for two articles.
   *
   * @param oneFirst whether the first of the two came first
   * @param by what tells that
   */
  record Order(boolean oneFirst, Precedence by) {}

  /** Which of two articles came first. */
  static Order of(SketchedArticle one, SketchedArticle other, Overlap overlap) {
    int credit = Integer.compare(origin(other, one), origin(one, other));
    if (credit != 0) {
      return new Order(credit < 0, CREDIT);
    }
    int time = time(one, other);
    if (time != 0) {
      return new Order(time < 0, TIME);
    }
    int length = Integer.compare(overlap.ofOther(), overlap.ofOne());
    if (length != 0) {
      return new Order(length < 0, LENGTH);
    }
    return new Order(one.articleId().compareTo(other.articleId()) < 0, NONE);
  }

  /** How much speaks for an article as the origin of another: higher is more. */
  private static int origin(SketchedArticle one, SketchedArticle other) {
    if (other.credits(one)) {
      return 2;
    }
    return one.isAgencyCopy() ? 1 : 0;
  }

  /** Compares times as far as both are known; 0 where they do not tell. */
  private static int time(SketchedArticle one, SketchedArticle other) {
    LocalDate day = one.day();
    LocalDate otherDay = other.day();
    if (day == null || otherDay == null) {
      return 0;
    }
    boolean days = one.toTheDay() || other.toTheDay();
    return days || one.publishedAt() == null || other.publishedAt() == null
        ? day.compareTo(otherDay)
        : one.publishedAt().compareTo(other.publishedAt());
  }
}
