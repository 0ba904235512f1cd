package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A body without its boilerplate, from which the whole can be had back: lines that recur across the
 * outlet's articles, wherever they stand, then the tail.
 *
 * @param body what is left
 * @param pieces what was cut, in order; each with the line ends on one side of it
 */
public record BodyCuts(String body, List<Piece> pieces) {
  /** Why recurring lines are cut. */
  public static final String RECURRING = "recurring";

  /**
   * A piece that was cut out.
   *
   * @param start where in the body that is left it stood
   * @param reason {@link #RECURRING}, or the kinds of boilerplate in a tail, with commas
   */
  public record Piece(int start, String text, String reason) {}

  public BodyCuts {
    pieces = List.copyOf(pieces);
  }

  /**
   * Cuts a cleaned body. One that would be emptied is left whole.
   *
   * @param recurs tells the lines that recur
   */
  public static BodyCuts of(String body, Predicate<String> recurs) {
    BodyCuts lines = withoutLines(body, recurs);
    Boilerplate.Cut tail = Boilerplate.shipped().cut(lines.body);
    if (tail.tail().isEmpty()) {
      return lines;
    }
    int end = tail.body().length();
    List<Piece> pieces = new ArrayList<>();
    StringBuilder cut = new StringBuilder();
    lines.pieces.stream().filter(piece -> piece.start < end).forEach(pieces::add);
    int at = end;
    for (Piece piece : lines.pieces) {
      if (piece.start >= end) {
        cut.append(lines.body, at, piece.start).append(piece.text);
        at = piece.start;
      }
    }
    cut.append(lines.body, at, lines.body.length());
    pieces.add(new Piece(end, cut.toString(), String.join(",", tail.reasons())));
    return new BodyCuts(tail.body(), pieces);
  }

  /** The whole body. */
  public String restored() {
    StringBuilder whole = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      whole.append(body, at, piece.start).append(piece.text);
      at = piece.start;
    }
    return whole.append(body, at, body.length()).toString();
  }

  private static BodyCuts withoutLines(String body, Predicate<String> recurs) {
    StringBuilder kept = new StringBuilder(body.length());
    List<Piece> pieces = new ArrayList<>();
    int cutTo = 0;
    for (int start = 0, next; start < body.length(); start = next) {
      int end = lineEnd(body, start);
      next = nextLine(body, end);
      if (!recurs.test(body.substring(start, end))) {
        kept.append(body, start, next);
        continue;
      }
      // The wider gap stays between the lines around.
      int before = start == cutTo ? 0 : lineEndsBefore(kept);
      boolean leading = before < next - end && before > 0;
      kept.setLength(kept.length() - (leading ? before : 0));
      String text = body.substring(leading ? start - before : start, leading ? end : next);
      pieces.add(new Piece(kept.length(), text, RECURRING));
      kept.append(body, leading ? end : next, next);
      cutTo = leading ? end : next;
    }
    return kept.toString().isBlank() ? new BodyCuts(body, List.of()) : trimmed(kept, pieces);
  }

  /** Without line ends behind the last line, which go to the piece that followed. */
  private static BodyCuts trimmed(StringBuilder kept, List<Piece> pieces) {
    int end = kept.length() - lineEndsBefore(kept);
    String ends = kept.substring(end);
    List<Piece> moved = new ArrayList<>();
    String pending = ends;
    for (Piece piece : pieces) {
      boolean last = piece.start > end;
      moved.add(last ? new Piece(end, pending + piece.text, piece.reason) : piece);
      pending = last ? "" : pending;
    }
    return new BodyCuts(kept.substring(0, end), moved);
  }

  private static int lineEnd(String body, int start) {
    int end = body.indexOf('\n', start);
    return end < 0 ? body.length() : end;
  }

  private static int nextLine(String body, int end) {
    int next = end;
    while (next < body.length() && body.charAt(next) == '\n') {
      next++;
    }
    return next;
  }

  private static int lineEndsBefore(StringBuilder kept) {
    int end = kept.length();
    while (end > 0 && kept.charAt(end - 1) == '\n') {
      end--;
    }
    return kept.length() - end;
  }
}
