package dateline.source.credit;

import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text, or a sentence within one, in which a credit may stand.
 *
 * @param text without white space around it
 * @param start its offset
 * @param above how many lines, or sentences of the same line, stand before it
 * @param below how many follow
 * @param before the line before it; empty for the first line and for a sentence
 * @param whole whether it is a line
 * @param sentences what a line of several sentences consists of
 */
record CreditLine(
    String text,
    int start,
    int above,
    int below,
    String before,
    boolean whole,
    List<CreditLine> sentences) {

  /** Lines before the story begins: captions, byline, place. */
  private static final int HEAD = 6;

  /** Lines in which a story ends: credits, contacts, links. */
  private static final int END = 3;

  /** Longest line of names in UTF-16 units. */
  private static final int LONGEST_NAMES = 120;

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:(?i:by) )?\\p{Lu}[\\p{L}.'’-]*+"
              + "(?:,? (?:and )?(?:\\p{Lu}|al-|de |van |von )[\\p{L}.'’-]*+){1,9}+");

  /** The lines of a document from an offset on that are not empty. */
  static List<CreditLine> of(Document document, int from) {
    String text = document.text();
    List<Span> lines = lines(text, from);
    List<CreditLine> read = new ArrayList<>();
    int sentence = 0;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      List<Span> within = new ArrayList<>();
      while (sentence < document.sentences().size()
          && document.characters(sentence).start() < line.end()) {
        within.add(document.characters(sentence++));
      }
      within.removeIf(part -> !line.contains(part));
      int below = lines.size() - 1 - i;
      String before = i == 0 ? "" : lines.get(i - 1).of(text);
      List<CreditLine> parts = within.size() < 2 ? List.of() : parts(text, within, i, below);
      read.add(new CreditLine(line.of(text), line.start(), i, below, before, true, parts));
    }
    return read;
  }

  boolean isFirst() {
    return above == 0;
  }

  boolean isLast() {
    return below == 0;
  }

  boolean isHead() {
    return above < HEAD;
  }

  boolean isEnd() {
    return below < END;
  }

  /** Whether the line before it names authors. */
  boolean isBelowNames() {
    return before.length() <= LONGEST_NAMES
        && !before.equals(text)
        && NAMES.matcher(before).matches();
  }

  /** Whether the line before it says that somebody else's words follow. */
  boolean isAnnounced() {
    return before.endsWith(":");
  }

  private static List<CreditLine> parts(String text, List<Span> spans, int above, int below) {
    List<CreditLine> parts = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span part = spans.get(i);
      int after = below + spans.size() - 1 - i;
      parts.add(
          new CreditLine(part.of(text), part.start(), above + i, after, "", false, List.of()));
    }
    return parts;
  }

  private static List<Span> lines(String text, int from) {
    List<Span> lines = new ArrayList<>();
    for (int start = from; start < text.length(); ) {
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      Span line = stripped(text, start, end);
      if (line.length() > 0) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  private static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
