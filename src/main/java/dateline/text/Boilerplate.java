package dateline.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands after the end of an article: calls to subscribe, copyright notices, links. It
 * is the longest run of closing lines that all match a pattern of {@code boilerplate.tsv}; a line
 * in the middle of the text is never touched.
 */
public final class Boilerplate {
  /** Longest line that is looked at, in UTF-16 units: longer ones tell a story. */
  private static final int LONGEST_LINE = 400;

  /** Most lines that are cut; no page ends in more, and hostile text could go on for ever. */
  private static final int MOST_LINES = 200;

  private static final Boilerplate SHIPPED = new Boilerplate(Tsv.shipped("boilerplate.tsv"));

  private record Rule(Pattern pattern, List<String> needed, String reason) {
    boolean matches(String line, String folded) {
      return NeededWords.areIn(folded, needed) && pattern.matcher(line).matches();
    }
  }

  /**
   * A body without its tail.
   *
   * @param body the text up to the last line that tells something
   * @param tail the lines after it; empty when there are none
   * @param reasons the kinds of boilerplate in the tail, in order, each once
   */
  public record Cut(String body, String tail, List<String> reasons) {}

  private final List<Rule> rules;

  private Boilerplate(Tsv patterns) {
    rules = patterns.requires("pattern", "reason").rows().stream().map(Boilerplate::rule).toList();
  }

  /** The patterns that ship with Dateline. */
  public static Boilerplate shipped() {
    return SHIPPED;
  }

  /**
   * Cuts the tail off a cleaned body. A body that is boilerplate from its first line on is left
   * whole, so that nothing is emptied.
   */
  public Cut cut(String body) {
    Deque<String> reasons = new ArrayDeque<>();
    int end = body.length();
    int tail = end;
    while (end > 0 && reasons.size() < MOST_LINES) {
      int start = body.lastIndexOf('\n', end - 1) + 1;
      String reason = start == end ? "" : reason(body, start, end);
      if (reason == null) {
        break;
      }
      if (!reason.isEmpty()) {
        reasons.addFirst(reason);
        tail = start;
      }
      end = start - 1;
    }
    return end <= 0 || tail == body.length()
        ? new Cut(body, "", List.of())
        : cut(body, tail, new LinkedHashSet<>(reasons));
  }

  private static Cut cut(String body, int tail, Set<String> reasons) {
    return new Cut(
        body.substring(0, tail).stripTrailing(), body.substring(tail), List.copyOf(reasons));
  }

  private @Nullable String reason(String body, int start, int end) {
    return end - start > LONGEST_LINE ? null : reason(body.substring(start, end));
  }

  /** The kind of boilerplate that a line is; none for a line that may be part of the story. */
  @Nullable String reason(String line) {
    String folded = NeededWords.folded(line);
    for (Rule rule : rules) {
      if (rule.matches(line, folded)) {
        return rule.reason;
      }
    }
    return null;
  }

  private static Rule rule(Tsv.Row row) {
    try {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      Pattern pattern = Pattern.compile(row.cell("pattern"), flags);
      return new Rule(pattern, NeededWords.of(pattern.pattern()), row.cell("reason"));
    } catch (PatternSyntaxException e) {
      throw row.error(e.getDescription(), e);
    }
  }
}
