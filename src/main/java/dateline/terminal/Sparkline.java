package dateline.terminal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of small columns, one a value; where there is no value nothing stands. */
public final class Sparkline {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final String ASCII = "_.:-=+*#";

  private Sparkline() {}

  /**
   * Draws values from zero to the greatest of them.
   *
   * @param values none below zero; null is a gap
   * @param hasUnicode whether it may be drawn in blocks
   */
  public static String of(List<@Nullable Double> values, boolean hasUnicode) {
    String levels = hasUnicode ? BLOCKS : ASCII;
    double most = values.stream().filter(Objects::nonNull).mapToDouble(v -> v).max().orElse(0);
    StringBuilder line = new StringBuilder();
    for (Double value : values) {
      line.append(value == null ? ' ' : levels.charAt(level(value, most)));
    }
    return line.toString();
  }

  /** The lowest is for zero alone: little is seen as something. */
  private static int level(double value, double most) {
    return value <= 0 || most <= 0 ? 0 : (int) Math.ceil(value / most * (BLOCKS.length() - 1));
  }
}
