package dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a body that an outlet may put into all its articles: calls to subscribe,
 * advertisements, credits. Which of them are boilerplate is learnt by counting them over the
 * outlet's articles with {@link Recurrence}; this class finds them in one body and cuts them out.
 */
public final class RecurringLines {
  /** Why lines are cut. */
  public static final String REASON = "recurring";

  /** Longest line that is counted, in UTF-16 units: longer ones tell a story. */
  private static final int LONGEST = 400;

  /** Lines from the top or the bottom of a body that are its edge: where outlets speak. */
  private static final int EDGE = 4;

  private RecurringLines() {}

  /**
   * A line of a body.
   *
   * @param key what is the same in all its copies: letters in lower case, figures, addresses and
   *     names of persons in credits folded
   * @param place its characters in the body
   * @param atEdge whether it stands among the first or last lines
   */
  public record Line(String key, Span place, boolean atEdge) {}

  /**
   * A line that was cut out.
   *
   * @param offset where it stood in the new body
   * @param text the line as written
   */
  public record Cut(int offset, String text) {}

  /**
   * A body without its recurring lines.
   *
   * @param body the lines that are left
   * @param cuts the others in order; empty when nothing recurs
   */
  public record Pieces(String body, List<Cut> cuts) {}

  /**
   * The lines of a cleaned body that could be boilerplate, each key once: those with a letter and
   * of at most 400 characters. A line that stands in it several times counts at its last place.
   */
  public static List<Line> candidates(String body) {
    List<Span> lines = lines(body);
    Map<String, Line> found = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String key = key(lines.get(i), body);
      boolean atEdge = i < EDGE || i >= lines.size() - EDGE;
      if (key != null && found.put(key, new Line(key, lines.get(i), atEdge)) == null) {
        order.add(key);
      }
    }
    return order.stream().map(found::get).toList();
  }

  /**
   * A number that near-copies of one article share: the hash of its longest line. Lines that recur
   * only among such copies belong to their story.
   */
  public static int story(String body) {
    Span longest = new Span(0, 0);
    for (Span line : lines(body)) {
      longest = line.length() > longest.length() ? line : longest;
    }
    return LineKey.plain(longest.of(body)).hashCode();
  }

  /**
   * Cuts out the lines with these keys. Paragraphs stay apart as they were. A body of nothing else
   * is left whole, so that nothing is emptied.
   */
  public static Pieces cut(String body, Set<String> keys) {
    StringBuilder kept = new StringBuilder(body.length());
    List<Cut> cuts = new ArrayList<>();
    int separators = 0;
    int end = 0;
    for (Span line : lines(body)) {
      separators = Math.max(separators, line.start() - end);
      end = line.end();
      String key = keys.isEmpty() ? null : key(line, body);
      if (key != null && keys.contains(key)) {
        cuts.add(new Cut(kept.length(), line.of(body)));
      } else {
        kept.append(kept.length() == 0 ? "" : "\n".repeat(separators));
        kept.append(body, line.start(), line.end());
        separators = 0;
      }
    }
    return cuts.isEmpty() || kept.length() == 0
        ? new Pieces(body, List.of())
        : new Pieces(kept.toString(), List.copyOf(cuts));
  }

  private static @Nullable String key(Span line, String body) {
    return line.length() > LONGEST ? null : LineKey.of(line.of(body));
  }

  /** The lines that are not empty. */
  private static List<Span> lines(String body) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < body.length(); ) {
      int next = body.indexOf('\n', start);
      int end = next < 0 ? body.length() : next;
      if (end > start) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
    return lines;
  }
}
