package dateline.corpus.page;

import org.jspecify.annotations.Nullable;

/**
 * A value that a page gives for its article.
 *
 * @param value on one line, never blank
 * @param origin where it stood
 */
public record PageField(String value, Origin origin) {
  public PageField {
    if (value.isBlank()) {
      throw new IllegalArgumentException("blank value from " + origin.label());
    }
  }

  /** The value found there; none when there is none. */
  static @Nullable PageField of(@Nullable String value, Origin origin) {
    return value == null || value.isBlank() ? null : new PageField(value, origin);
  }
}
