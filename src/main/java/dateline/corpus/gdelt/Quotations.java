package dateline.corpus.gdelt;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists of quotations, blocks between number signs: {@code 745|21|said|we hold the bridge}. Number
 * signs and bars inside a quotation are part of it: a block begins only where two numbers follow.
 */
final class Quotations {
  private final Values values;

  Quotations(Values values) {
    this.values = values;
  }

  /** The quotations, what is listed twice once. */
  List<QuotedWords> read(String list) {
    List<QuotedWords> quotations = new ArrayList<>();
    int start = 0;
    for (int mark = list.indexOf('#'); mark >= 0; mark = list.indexOf('#', mark + 1)) {
      if (begins(list, mark + 1)) {
        add(list.substring(start, mark), quotations);
        start = mark + 1;
      }
    }
    add(list.substring(start), quotations);
    return quotations.stream().distinct().toList();
  }

  /** Whether a number, a bar, a number and a bar follow. */
  private static boolean begins(String list, int at) {
    int first = afterDigits(list, at);
    int second = afterDigits(list, first + 1);
    return first > at && isBar(list, first) && second > first + 1 && isBar(list, second);
  }

  private static int afterDigits(String list, int at) {
    int end = at;
    while (end < list.length() && list.charAt(end) >= '0' && list.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static boolean isBar(String list, int at) {
    return at < list.length() && list.charAt(at) == '|';
  }

  private void add(String block, List<QuotedWords> quotations) {
    String[] parts = block.split("\\|", 4);
    if (parts.length == 4 && !parts[3].isBlank()) {
      String verb = parts[2].strip();
      quotations.add(
          new QuotedWords(
              values.place(parts[0]),
              values.place(parts[1]),
              verb.isEmpty() ? null : verb,
              parts[3].strip()));
    } else if (!block.isBlank()) {
      values.drop();
    }
  }
}
