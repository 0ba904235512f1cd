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
  private static final char GRAVE = '`';

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
    int at = 0;
    while (at < text.length()) {
      int width = quotations.width(at);
      quotations.meet(at, at + width);
      at += width;
    }
    quotations.endParagraph(text.length());
    return List.copyOf(quotations.found);
  }

  /** Two apostrophes or two grave accents are one mark, as some agencies and archives write. */
  private int width(int at) {
    char mark = text.charAt(at);
    boolean pair = mark == APOSTROPHE || mark == GRAVE;
    return pair && at + 1 < text.length() && text.charAt(at + 1) == mark ? 2 : 1;
  }

  private void meet(int at, int after) {
    if (after - at == 2) {
      straight(at, after);
      return;
    }
    switch (text.charAt(at)) {
      case '\u201C', '\u201E', '\u00AB' -> open(at);
      case '\u201D', '\u00BB' -> close(at, after);
      case STRAIGHT -> straight(at, after);
      case '\u2018' -> openSingle(at);
      case '\u2019' -> closeSingle(at);
      case APOSTROPHE -> {
        if (openedSingle < 0 && opensBefore(at, after) && !isElision(at)) {
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

  private void straight(int at, int after) {
    if (opened < 0 && opensBefore(at, after)) {
      open(at);
    } else {
      close(at, after);
    }
  }

  private void close(int at, int after) {
    if (opened >= 0 && at > opened + 1) {
      found.add(new Span(opened, after));
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

  private boolean opensBefore(int at, int after) {
    boolean free =
        at == 0 || isSpace(at - 1) || "([{\u2014\u2013-\u2018".indexOf(text.charAt(at - 1)) >= 0;
    return free && after < text.length() && !isSpace(after);
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
