package dateline.corpus.page;

import org.jspecify.annotations.Nullable;

/**
 * A value that a page gives for its article.
 *
 * @param value on one line, never blank
 * @param origin where it stood
 */
public record Found(String value, Origin origin) {
  public Found {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank value from " + origin.label());
    }
  }

  /** The value found there; none when there is none. */
  static @Nullable Found of(@Nullable String value, Origin origin) {
    return value == null || value.isBlank() ? null : new Found(value, origin);
  }
}
