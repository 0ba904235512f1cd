package dateline.source.credit;

import dateline.source.credit.CreditForm.Reads;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who is credited at the end of a story, or of each item of a round-up: {@code ... the
 * ministry said. (AFP)}.
 */
final class ClosingCredits {
  private static final Pattern CLOSING =
      Pattern.compile(
          "[.!?…\"”’']\\s?(?<credit>\\((?<names>[^()]{2,60})\\)|[—–-]{1,2}\\s?(?<bare>[^()—–]{2,40}))\\.?$");

  /** Headlines in lists, and whole quotations, are cited with their sources in brackets. */
  private static final Pattern CITED = Pattern.compile("[-–—•*>“\"'‘].*");

  /** Shortest item of a round-up in UTF-16 units: below it is a headline or a caption. */
  private static final int ITEM = 100;

  /** Longest closing credit. */
  private static final int LONGEST = 70;

  /** Items that have to end so before any but the last line counts. */
  private static final int ITEMS = 2;

  /** A line that ends with a credit: whom it credits and where in the text. */
  record Closing(CreditLine line, List<Credited> credited, Span span) {}

  private final CreditedNames names;

  ClosingCredits(CreditedNames names) {
    this.names = names;
  }

  /** The closing credits of a text: that of its last line, and those of items where it has some. */
  List<Closing> find(List<CreditLine> lines) {
    List<Closing> closings = new ArrayList<>();
    for (CreditLine line : lines) {
      boolean cited = CITED.matcher(line.text()).lookingAt();
      if (!cited && line.text().length() >= ITEM) {
        add(closings, line);
      }
    }
    if (closings.size() < ITEMS) {
      closings.removeIf(closing -> !closing.line.isLast());
    }
    return closings;
  }

  private void add(List<Closing> closings, CreditLine line) {
    int from = line.text().length() - LONGEST;
    Matcher closing = CLOSING.matcher(line.text()).region(from, line.text().length());
    if (!closing.find()) {
      return;
    }
    String bracket = closing.group("names");
    String written = bracket == null ? closing.group("bare") : bracket;
    List<Credited> credited = names.read(written, Reads.AGENCIES);
    if (!credited.isEmpty()) {
      int start = line.start() + closing.start("credit");
      int end = line.start() + closing.end("credit");
      closings.add(new Closing(line, credited, new Span(start, end)));
    }
  }
}
