package dateline.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what stands in quotation marks. A quotation ends with its line at the latest, so that a
 * missing mark never swallows the rest of an article. One that goes on in the next paragraph begins
 * there anew, as long ones are printed that are closed at their end only.
 */
final class Quotations {
  /** An unclosed quotation that is longer lost its mark somewhere inside. */
  private static final int LONGEST_UNCLOSED = 1000;

  private static final String STOPS = ".!?\u2026";

  private final Marks marks;
  private final String text;
  private final List<Span> found = new ArrayList<>();

  /** Marks that open anew what was open at the end of the line before. */
  private final BitSet resuming = new BitSet();

  /** Quotations of this paragraph, those inside others, too. */
  private final List<Span> closed = new ArrayList<>();

  /** Marks that are open, the outermost first. */
  private final List<Integer> open = new ArrayList<>();

  private int openSingle = -1;

  private Quotations(String text) {
    this.text = text;
    marks = new Marks(text);
  }

  static Quotations of(String text) {
    Quotations quotations = new Quotations(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      start = quotations.paragraph(start, end < 0 ? text.length() : end);
    }
    return quotations;
  }

  /** The outermost quotations in order, each with its marks. */
  List<Span> spans() {
    return Collections.unmodifiableList(found);
  }

  /** Whether a quotation goes on in the next one, that of the next line or paragraph. */
  boolean goesOn(int quotation) {
    return quotation + 1 < found.size() && resuming.get(found.get(quotation + 1).start());
  }

  /** Reads a paragraph; answers where the next one begins. */
  private int paragraph(int start, int end) {
    int at = start;
    while (at < end) {
      int width = marks.width(at);
      meet(at, at + width);
      at += width;
    }
    int next = marks.wordAfter(end);
    endParagraph(end, next);
    settle();
    return next;
  }

  private void meet(int at, int after) {
    switch (marks.at(at, after, !open.isEmpty())) {
      case OPENS -> open(at);
      case CLOSES -> close(after);
      case OPENS_SINGLE -> openSingle(at);
      case CLOSES_SINGLE -> closeSingle(at);
      case NONE -> {}
    }
  }

  /**
   * A mark that opens where another is open: that one was not closed, or this one stands inside. A
   * mark right behind another is the same one, written twice.
   */
  private void open(int at) {
    openSingle = -1;
    if (!open.isEmpty()) {
      int before = marks.wordBefore(at);
      if (before == open.get(open.size() - 1) && before == at - 1) {
        return;
      }
      if (text.charAt(at - 1) == '\n' || STOPS.indexOf(text.charAt(before)) >= 0) {
        resuming.set(at, text.charAt(at - 1) == '\n' && marks.resumes(open.get(0), at));
        add(open.get(0), before + 1);
        open.clear();
      }
    }
    open.add(at);
  }

  private void close(int after) {
    if (!open.isEmpty()) {
      add(open.remove(open.size() - 1), after);
    }
  }

  private void openSingle(int at) {
    if (open.isEmpty() && openSingle < 0) {
      openSingle = at;
    }
  }

  private void closeSingle(int at) {
    if (openSingle >= 0) {
      add(openSingle, at + 1);
      openSingle = -1;
    }
  }

  private void add(int start, int end) {
    if (end > start + 1) {
      closed.add(new Span(start, end));
    }
  }

  /**
   * Ends what is open.
   *
   * @param next where the next paragraph begins
   */
  private void endParagraph(int end, int next) {
    openSingle = -1;
    int unpaired = open.size() % 2 == 0 ? -1 : open.get(open.size() - 1);
    for (int i = 0; i + 1 < open.size(); i += 2) {
      int mark = open.get(i + 1);
      add(open.get(i), mark + marks.width(mark));
    }
    open.clear();
    if (unpaired < 0) {
      return;
    }
    int line = marks.endOfLine(unpaired, end);
    if (line == end && marks.resumes(unpaired, next)) {
      resuming.set(next);
      add(unpaired, end);
    } else if (closed.stream().noneMatch(span -> span.start() > unpaired)) {
      add(unpaired, line - unpaired <= LONGEST_UNCLOSED ? line : endOfSentence(unpaired, line));
    }
  }

  private int endOfSentence(int from, int end) {
    for (int at = from; at + 1 < end; at++) {
      if (STOPS.indexOf(text.charAt(at)) >= 0 && Character.isWhitespace(text.charAt(at + 1))) {
        return at + 1;
      }
    }
    return end;
  }

  /** Keeps the outermost. */
  private void settle() {
    closed.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
    for (Span span : closed) {
      if (found.isEmpty() || found.get(found.size() - 1).end() <= span.start()) {
        found.add(span);
      }
    }
    closed.clear();
  }
}
