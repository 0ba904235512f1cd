package dateline.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a news item of the Reuters-21578 collection (D. D. Lewis, 1997, README of the distribution
 * 1.0): its elements DATE, TOPICS, TITLE, AUTHOR, DATELINE and BODY, where lines are broken at 65
 * characters and paragraphs indented. Items without a body are read as a whole.
 */
final class SgmlParser implements Parser {
  private static final Pattern CONTROL = Pattern.compile("&#(?:[0-8]|1[1245-9]|2\\d|3[01]|127);");
  private static final Pattern DATE = Pattern.compile("\\s*(\\S+\\s+[\\d:.]+)");
  private static final Pattern TITLE = Pattern.compile("<(TITLE|AUTHOR)>");
  private static final Pattern TOPIC = Pattern.compile("<D>([^<]*)");
  private static final Pattern BYLINE = Pattern.compile("(?i)^by\\s+|,?\\s*reuters?\\s*$");

  /** How items end: the agency signs, and shortened ones carry a placeholder instead of a text. */
  private static final Set<String> CLOSING = Set.of("reuter", "reuters", "blah blah blah.");

  /** The elements of a news item in a file of the collection. */
  static Splitter splitter(RecordBytes bytes) {
    return new ElementSplitter(bytes, Set.of("reuters"));
  }

  /** Whether a file that begins so is of the collection; its bytes are of ISO 8859-1. */
  static boolean begins(String head) {
    String text = head.stripLeading();
    return text.startsWith("<REUTERS ") || text.startsWith("<!DOCTYPE lewis");
  }

  @Override
  public Function<String, @Nullable Object> fields(String record) throws Fault {
    if (!record.contains("<TEXT")) {
      throw new Fault("no_text", "the item has no element TEXT");
    }
    return field ->
        switch (field) {
          case Columns.TITLE -> orNull(oneLine(element(record, "TITLE")));
          case Columns.TEXT -> paragraphs(body(record));
          case Columns.AUTHOR -> orNull(author(element(record, "AUTHOR")));
          case Columns.DATE -> orNull(date(element(record, "DATE")));
          case Columns.PUBLISHER -> "Reuters";
          case Columns.SECTION -> orNull(topics(element(record, "TOPICS")));
          default -> null;
        };
  }

  /** What stands in an element; up to the end of the record where its end tag is missing. */
  private static String element(String record, String name) {
    Matcher start = Pattern.compile("<" + name + "(?:\\s[^<>]*)?>").matcher(record);
    if (!start.find()) {
      return "";
    }
    int end = record.indexOf("</" + name, start.end());
    int next = end < 0 ? record.indexOf('<', start.end()) : end;
    return plain(record.substring(start.end(), next < 0 ? record.length() : next));
  }

  /** The place and day with which newspapers begin, and the body; else all beside the headline. */
  private static String body(String record) {
    String body = element(record, "BODY");
    if (!body.isBlank()) {
      return element(record, "DATELINE").stripTrailing() + " " + body.stripLeading();
    }
    String text = record.substring(record.indexOf("<TEXT")).replaceFirst("^[^>]*>", "");
    return plain(withoutTitles(text).replaceAll("</?[A-Z]+>", " "));
  }

  /** Leaves out headline and author with the stars before them, up to one that has no end. */
  private static String withoutTitles(String text) {
    StringBuilder other = new StringBuilder();
    Matcher title = TITLE.matcher(text);
    int at = 0;
    while (title.find(at)) {
      String endTag = "</" + title.group(1) + ">";
      int end = text.indexOf(endTag, title.end());
      if (end < 0) {
        break;
      }
      other.append(withoutStars(text.substring(at, title.start()))).append('\n');
      at = end + endTag.length();
    }
    return other.append(text, at, text.length()).toString();
  }

  private static String withoutStars(String text) {
    int end = text.stripTrailing().length();
    while (end > 0 && text.charAt(end - 1) == '*') {
      end--;
    }
    return text.substring(0, end);
  }

  private static String plain(String text) {
    return CONTROL.matcher(text).replaceAll("").replace("&lt;", "<").replace("&amp;", "&");
  }

  /**
   * Joins the lines of a paragraph. A line that begins with a space stands by itself, as those of
   * tables do; one that is indented further, as paragraphs are, stands apart.
   */
  private static String paragraphs(String body) {
    StringBuilder text = new StringBuilder();
    for (String line : withoutClosing(body)) {
      boolean apart = line.startsWith("    ") || line.isBlank();
      text.append(apart ? "\n\n" : line.startsWith(" ") ? "\n" : " ").append(line.strip());
    }
    return text.toString().strip();
  }

  private static List<String> withoutClosing(String body) {
    List<String> lines = new ArrayList<>(body.lines().toList());
    while (!lines.isEmpty() && isClosing(lines.get(lines.size() - 1))) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static boolean isClosing(String line) {
    String word = line.replaceAll("\\p{Cntrl}", "").strip();
    return word.isEmpty() || CLOSING.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String author(String written) {
    return BYLINE.matcher(oneLine(written)).replaceAll("");
  }

  /** The date without what was sent behind it. */
  private static String date(String written) {
    Matcher date = DATE.matcher(written);
    return date.lookingAt() ? date.group(1) : oneLine(written);
  }

  private static String topics(String written) {
    return TOPIC.matcher(written).results().map(t -> t.group(1)).collect(Collectors.joining("; "));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
