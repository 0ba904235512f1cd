package dateline.export;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is told of each node or edge.
 *
 * @param name what it is called in the file
 * @param type of its values; days are text, for want of a type that all readers know
 * @param value what it is of one node or edge; null where nothing is told
 */
record Attribute<T>(String name, Type type, Function<T, @Nullable Object> value) {
  /** Types by the names that both formats have for them. */
  enum Type {
    STRING,
    LONG,
    DOUBLE;

    String inFile() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses a number that is none, or infinite: it has no form that all programs read. */
  static void refuseNotFinite(String of, @Nullable Double... numbers) {
    for (@Nullable Double number : numbers) {
      if (number != null && !Double.isFinite(number)) {
        throw new IllegalArgumentException(of + " has a value of " + number + ": leave it out");
      }
    }
  }
}
