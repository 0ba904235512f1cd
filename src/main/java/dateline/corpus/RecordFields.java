package dateline.corpus;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record and where they come from.
 *
 * @param values by the names in {@link Columns}; a {@link Sourced} for what has another origin than
 *     the record's own field
 */
record RecordFields(Function<String, @Nullable Object> values) {
  private static final String RECORD = "record";

  @Nullable Object value(String field) {
    Object value = values.apply(field);
    return value instanceof Sourced sourced ? sourced.value() : value;
  }

  /** The value as text; empty where there is none. */
  String text(String field) {
    Object value = value(field);
    return value == null ? "" : value.toString();
  }

  /** Whether a mark is set. */
  boolean is(String field) {
    return Boolean.parseBoolean(text(field));
  }

  /** Where a value comes from; none where there is none. */
  @Nullable String origin(String field) {
    Object value = values.apply(field);
    if (value == null || value.toString().isBlank()) {
      return null;
    }
    return value instanceof Sourced sourced ? sourced.origin() : RECORD;
  }
}
