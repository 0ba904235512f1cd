package dateline.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Nexis prints before an article. Three orders are in use: headline, publication, date and
 * labelled lines; publication, date, headline and labelled lines; publication, date and labelled
 * lines, one of which is the headline.
 *
 * @param plain lines without a label before the first that has one
 * @param labelled what stands behind a label, by the label in capitals
 * @param whole whether each line of the body is a paragraph: exports of today announce the body by
 *     a line of its own, those of old broke its lines
 * @param rest lines of the body and behind it
 */
record NexisHeader(
    List<String> plain, Map<String, String> labelled, boolean whole, List<String> rest) {
  private static final Pattern LABEL =
      Pattern.compile("(?i)(SECTION|LENGTH|BYLINE|DATELINE|HEADLINE|HIGHLIGHT):\\s*(.*)");
  private static final Pattern BODY = Pattern.compile("(?i)BODY:?");
  private static final String BODY_OF_TODAY = "Body";
  private static final Pattern NUMBER =
      Pattern.compile("(?i)Document \\d+ of \\d+|\\d+ of \\d+ documents");
  private static final Pattern LEGAL =
      Pattern.compile("(?i)(?:Copyright|\u00A9|\\(c\\) ?\\d{4}|All Rights Reserved).*");
  private static final Pattern FIRST_NAME = Pattern.compile("\\p{L}\\S+ \\p{L}[\\p{L}-]+");
  private static final Pattern EDITION =
      Pattern.compile("(?i).*\\b(?:edition|final|on the web)\\b.*");

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:"
              + WEEKDAY
              + ",?\\s+)?(?:"
              + MONTH
              + "\\s+\\d{1,2}|\\d{1,2}\\s+"
              + MONTH
              + ")"
              + ",?\\s+\\d{4}(?:,?\\s+"
              + WEEKDAY
              + ")?"
              + "(?:,?\\s+\\d{1,2}:\\d{2}(?:\\s+[ap]m)?(?:\\s+[a-z]{2,4}\\b)?)?");

  NexisHeader {
    plain = List.copyOf(plain);
    labelled = Map.copyOf(labelled);
  }

  static boolean isLabel(String line) {
    return LABEL.matcher(line).matches();
  }

  /** Reads the lines of a document, which are stripped. */
  static NexisHeader of(List<String> lines) {
    int body = bodyMark(lines);
    List<String> plain = new ArrayList<>();
    Map<String, String> labelled = new TreeMap<>();
    String label = null;
    int at = 0;
    for (; at < (body < 0 ? lines.size() : body); at++) {
      String line = lines.get(at);
      Matcher next = LABEL.matcher(line);
      if (next.matches()) {
        label = next.group(1).toUpperCase(Locale.ROOT);
        labelled.putIfAbsent(label, next.group(2));
      } else if (labelled.isEmpty()) {
        plain.add(line);
      } else if (line.isEmpty()) {
        label = null;
      } else if (label != null) {
        labelled.merge(label, line, (before, more) -> before + " " + more);
      } else if (body < 0 && labelled.containsKey("LENGTH")) {
        break;
      }
    }
    boolean whole = body >= 0 && lines.get(body).equals(BODY_OF_TODAY);
    List<String> rest = lines.subList(body < 0 ? at : body + 1, lines.size());
    return new NexisHeader(plain, labelled, whole, rest);
  }

  /** The line that announces the body; -1 where none does. */
  private static int bodyMark(List<String> lines) {
    int at = 0;
    while (at < lines.size() && !BODY.matcher(lines.get(at)).matches()) {
      at++;
    }
    return at < lines.size() ? at : -1;
  }

  /** What stands behind a label; none where it stands nowhere or alone. */
  @Nullable String value(String label) {
    return orNull(labelled.getOrDefault(label, "").strip());
  }

  /** The authors without what the paper tells of them, which begins with the first one's name. */
  @Nullable String byline() {
    String written = labelled.getOrDefault("BYLINE", "").replaceFirst("(?i)^by\\s+", "");
    String names = written.split("&lt;|<", 2)[0].stripTrailing();
    Matcher first = FIRST_NAME.matcher(names);
    int again = first.lookingAt() ? names.indexOf(first.group(), first.end()) : -1;
    return orNull(again < 0 ? names : names.substring(0, again).strip());
  }

  @Nullable String date() {
    Matcher date = DATE.matcher(day() < 0 ? "" : plain.get(day()));
    return date.lookingAt() ? date.group() : null;
  }

  /** The line before the date. */
  @Nullable String publisher() {
    int at = publication();
    return at < 0 ? null : plain.get(at);
  }

  @Nullable String title() {
    String labelledTitle = value("HEADLINE");
    if (labelledTitle != null) {
      return labelledTitle;
    }
    String above = words(plain.subList(0, Math.max(publication(), 0)));
    return above != null ? above : below();
  }

  /** The first lines after the date that name no edition. */
  private @Nullable String below() {
    int at = day() + 1;
    while (at < plain.size()
        && (!isWords(plain.get(at)) || EDITION.matcher(plain.get(at)).matches())) {
      at++;
    }
    int end = at;
    while (end < plain.size() && isWords(plain.get(end))) {
      end++;
    }
    return words(plain.subList(at, end));
  }

  private int day() {
    int at = 0;
    while (at < plain.size() && !DATE.matcher(plain.get(at)).lookingAt()) {
      at++;
    }
    return at < plain.size() ? at : -1;
  }

  private int publication() {
    int at = day() - 1;
    while (at >= 0 && !isWords(plain.get(at))) {
      at--;
    }
    return at;
  }

  private static @Nullable String words(List<String> lines) {
    return orNull(String.join(" ", lines.stream().filter(NexisHeader::isWords).toList()));
  }

  private static boolean isWords(String line) {
    return !line.isEmpty() && !LEGAL.matcher(line).matches() && !NUMBER.matcher(line).matches();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
