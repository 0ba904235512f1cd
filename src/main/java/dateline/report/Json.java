package dateline.report;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records, lists and maps as JSON that may stand inside a page: nothing in it ends the element that
 * it stands in, or begins another. What is null is left out of records.
 */
final class Json {
  /** Digits after the point: no figure of a report is known more exactly. */
  private static final double STEPS = 1e4;

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  static String of(Object value) {
    Json json = new Json();
    json.value(value);
    return json.out.toString();
  }

  private void value(@Nullable Object value) {
    if (value == null) {
      out.append("null");
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof Record members) {
      members(members);
    } else if (value instanceof Number number) {
      number(number.doubleValue());
    } else if (value instanceof Boolean) {
      out.append(value);
    } else {
      text(value.toString());
    }
  }

  private void list(List<?> list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "" : ",");
      value(list.get(i));
    }
    out.append(']');
  }

  private void map(Map<?, ?> map) {
    out.append('{');
    map.forEach((name, value) -> member(String.valueOf(name), value));
    out.append('}');
  }

  private void members(Record of) {
    out.append('{');
    for (RecordComponent component : of.getClass().getRecordComponents()) {
      @Nullable Object value = read(component, of);
      if (value != null) {
        member(component.getName(), value);
      }
    }
    out.append('}');
  }

  private static @Nullable Object read(RecordComponent component, Record of) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // A record's own accessors are there and open.
    }
  }

  private void member(String name, @Nullable Object value) {
    if (out.charAt(out.length() - 1) != '{') {
      out.append(',');
    }
    text(name);
    out.append(':');
    value(value);
  }

  private void number(double number) {
    double rounded = Math.rint(number * STEPS) / STEPS;
    if (!Double.isFinite(rounded)) {
      out.append("null");
    } else if (rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15) {
      out.append((long) rounded);
    } else {
      out.append(rounded);
    }
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isPlain(letter)) {
        out.append(letter);
      } else {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
      }
    }
    out.append('"');
  }

  private static boolean isPlain(char letter) {
    return letter >= ' ' && "\"\\<>&'\u2028\u2029\u007f".indexOf(letter) < 0;
  }
}
