package dateline.corpus;

/** Names of the fields that only some formats know, beside those of {@link Columns}. */
final class Fields {
  /** Part of the paper or subject under which the article stands; several joined by semicolons. */
  static final String SECTION = "section";

  /** When the article was last changed, as written. */
  static final String MODIFIED = "modified";

  /** {@code true} for an article of which the file holds only the beginning, else none. */
  static final String TRUNCATED = "truncated";

  /** {@code true} for an article that the file itself calls a copy of another, else none. */
  static final String DUPLICATE = "duplicate";

  private Fields() {}
}
