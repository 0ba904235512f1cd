package dateline.evaluate;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Stretches of a text that belong together, whatever stands between them: in order, apart, with no
 * white space at their ends.
 */
record Pieces(List<Span> spans) {
  static final Pieces NONE = new Pieces(List.of());

  /** The pieces that spans cover; those with nothing but the end of a line between them are one. */
  static Pieces of(String text, List<Span> spans) {
    List<Span> pieces = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      Span next = trimmed(text, span);
      int last = pieces.size() - 1;
      if (last >= 0 && isLineEnd(text, pieces.get(last).end(), next.start())) {
        pieces.set(last, new Span(pieces.get(last).start(), next.end()));
      } else if (next.length() > 0) {
        pieces.add(next);
      }
    }
    return new Pieces(List.copyOf(pieces));
  }

  private static boolean isLineEnd(String text, int from, int to) {
    String gap = text.substring(Math.min(from, to), to);
    return gap.isBlank() && gap.contains("\n");
  }

  private static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  int length() {
    return spans.stream().mapToInt(Span::length).sum();
  }

  boolean overlaps(Pieces other) {
    return overlap(other) > 0;
  }

  /** Characters that both have. */
  int overlap(Pieces other) {
    int shared = 0;
    for (Span a : spans) {
      for (Span b : other.spans) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return shared;
  }

  /** What is left without other pieces. */
  Pieces minus(String text, Pieces holes) {
    List<Span> left = spans;
    for (Span hole : holes.spans) {
      List<Span> next = new ArrayList<>();
      for (Span span : left) {
        next.add(new Span(span.start(), Math.min(span.end(), hole.start())));
        next.add(new Span(Math.max(span.start(), hole.end()), span.end()));
      }
      left = next.stream().filter(span -> span.length() > 0).toList();
    }
    return of(text, left);
  }

  /** Their words in lower case, without marks and without articles. */
  List<String> words(String text) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(text, span.start(), span.end()).append(' '));
    String plain =
        words
            .toString()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N} ]", " ")
            .replaceAll("\\b(the|a|an)\\b", " ")
            .strip();
    return plain.isEmpty() ? List.of() : List.of(plain.split(" +"));
  }
}
