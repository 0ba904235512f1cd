package dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in quotation marks. A quotation ends with its paragraph at the latest, so that
 * a missing mark never swallows the rest of an article; one that goes on in the next paragraph
 * begins there anew.
 */
final class Quotations {
  private static final char STRAIGHT = '"';
  private static final char APOSTROPHE = '\'';

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private int opened = -1;
  private int openedSingle = -1;

  private Quotations(String text) {
    this.text = text;
  }

  /** The outermost quotations of a text in order, each with its marks. */
  static List<Span> of(String text) {
    Quotations quotations = new Quotations(text);
    for (int at = 0; at < text.length(); at++) {
      quotations.meet(at);
    }
    quotations.endParagraph(text.length());
    return List.copyOf(quotations.found);
  }

  private void meet(int at) {
    switch (text.charAt(at)) {
      case '\u201C', '\u201E', '\u00AB' -> open(at);
      case '\u201D', '\u00BB' -> close(at);
      case STRAIGHT -> {
        if (opened < 0 && opensBefore(at)) {
          open(at);
        } else {
          close(at);
        }
      }
      case '\u2018' -> openSingle(at);
      case '\u2019' -> closeSingle(at);
      case APOSTROPHE -> {
        if (openedSingle < 0 && opensBefore(at) && !isElision(at)) {
          openSingle(at);
        } else {
          closeSingle(at);
        }
      }
      case '\n' -> {
        if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          endParagraph(at);
        }
      }
      default -> {}
    }
  }

  private void open(int at) {
    if (opened < 0) {
      opened = at;
      openedSingle = -1;
    }
  }

  private void close(int at) {
    if (opened >= 0 && at > opened + 1) {
      found.add(new Span(opened, at + 1));
    }
    opened = -1;
  }

  private void openSingle(int at) {
    if (opened < 0 && openedSingle < 0) {
      openedSingle = at;
    }
  }

  /** A single mark closes only where it cannot be an apostrophe inside a word. */
  private void closeSingle(int at) {
    boolean insideWord = isLetter(at - 1) && isLetter(at + 1);
    if (openedSingle >= 0 && at > openedSingle + 1 && !insideWord && !isSpace(at - 1)) {
      found.add(new Span(openedSingle, at + 1));
      openedSingle = -1;
    }
  }

  /** An open quotation ends here; an open single mark was an apostrophe. */
  private void endParagraph(int at) {
    if (opened >= 0 && at > opened + 1) {
      found.add(new Span(opened, at));
    }
    opened = -1;
    openedSingle = -1;
  }

  private boolean opensBefore(int at) {
    boolean free =
        at == 0 || isSpace(at - 1) || "([{\u2014\u2013-\u2018".indexOf(text.charAt(at - 1)) >= 0;
    return free && at + 1 < text.length() && !isSpace(at + 1);
  }

  /** The apostrophe of {@code 'em} or {@code '90s}. */
  private boolean isElision(int at) {
    return Character.isDigit(text.charAt(at + 1))
        || text.startsWith("em ", at + 1)
        || text.startsWith("til ", at + 1);
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
