package dateline.evaluate;

import dateline.corpus.InputException;
import dateline.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads attributions from a file in brat's stand-off format. Lines {@code T} mark stretches of the
 * text, whose offsets count code points; lines {@code E} say which of them are the Source, the Cue
 * and the Content of one attribution. Brat's other lines are passed over.
 */
final class BratFile {
  private static final Pattern LINE = Pattern.compile("([TE]\\d+|[RAMN#]\\d+|\\*)\\b.*");
  private static final Pattern MARK =
      Pattern.compile("(T\\d+)\t\\S+ (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)\t(.*)");
  private static final Pattern EVENT = Pattern.compile("E\\d+\t(\\S+:T\\d+(?: \\S+:T\\d+)*) *");
  private static final Pattern PART = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

  private final Path path;
  private final String text;
  private final int length;
  private final Map<String, List<Span>> marks = new HashMap<>();
  private final List<String> events = new ArrayList<>();
  private final List<Integer> eventLines = new ArrayList<>();

  /** How many lines may still belong to the text of a mark that goes over lines. */
  private int continued;

  private BratFile(Path path, String text) {
    this.path = path;
    this.text = text;
    length = text.codePointCount(0, text.length());
  }

  /**
   * The labels of a file that have a cue.
   *
   * @param text the text that is marked
   * @throws InputException naming the file and line of a mistake
   */
  static List<Label> read(Path path, String text) {
    BratFile file = new BratFile(path, text);
    List<String> lines = List.of(TextFiles.read(path).split("\r?\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      file.line(lines.get(i), i + 1);
    }
    return file.labels();
  }

  private void line(String line, int number) {
    if (line.isEmpty() && continued == 0) {
      return;
    }
    if (!LINE.matcher(line).matches()) {
      if (continued-- <= 0) {
        throw error(number, "is none of brat's: \"" + line + "\"");
      }
      return;
    }
    continued = 0;
    if (line.startsWith("T")) {
      mark(line, number);
    } else if (line.startsWith("E")) {
      event(line, number);
    }
  }

  private void mark(String line, int number) {
    Matcher mark = MARK.matcher(line);
    if (!mark.matches()) {
      throw error(number, "is not T1<TAB>TYPE START END<TAB>TEXT: \"" + line + "\"");
    }
    List<Span> spans = new ArrayList<>();
    for (String pair : mark.group(2).split(";", -1)) {
      String[] offsets = pair.split(" ", -1);
      spans.add(span(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1]), number));
    }
    checkText(spans, mark.group(3), number);
    marks.put(mark.group(1), spans);
  }

  private Span span(int start, int end, int number) {
    if (end < start || end > length) {
      throw error(
          number, "marks %d to %d of a text of %d characters".formatted(start, end, length));
    }
    int first = text.offsetByCodePoints(0, start);
    return new Span(first, text.offsetByCodePoints(first, end - start));
  }

  /** The text of a mark stands behind it, so that offsets of another text do not go unseen. */
  private void checkText(List<Span> spans, String written, int number) {
    StringBuilder covered = new StringBuilder();
    spans.forEach(span -> covered.append(span.of(text)).append(' '));
    continued = (int) covered.chars().filter(c -> c == '\n').count();
    if (!letters(covered.toString()).startsWith(letters(written))) {
      throw error(
          number,
          "says \"%s\" where the text has \"%s\"".formatted(written, covered.toString().strip()));
    }
  }

  private static String letters(String words) {
    return words.replaceAll("\\s+", "");
  }

  private void event(String line, int number) {
    Matcher event = EVENT.matcher(line);
    if (!event.matches()) {
      throw error(number, "is not E1<TAB>TYPE:T4 Source:T1 Cue:T2 Content:T3: \"" + line + "\"");
    }
    events.add(event.group(1));
    eventLines.add(number);
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Map<String, List<Span>> parts = parts(events.get(i), eventLines.get(i));
      Label label = new Label(part(parts, "Source"), part(parts, "Cue"), part(parts, "Content"));
      if (!label.isNone()) {
        labels.add(label);
      }
    }
    return labels;
  }

  private Map<String, List<Span>> parts(String event, int number) {
    Map<String, List<Span>> parts = new HashMap<>();
    Matcher part = PART.matcher(event);
    while (part.find()) {
      List<Span> spans = marks.get(part.group(2));
      if (spans == null) {
        throw error(number, "names " + part.group(2) + ", which no line gives");
      }
      parts.computeIfAbsent(part.group(1), role -> new ArrayList<>()).addAll(spans);
    }
    return parts;
  }

  private Pieces part(Map<String, List<Span>> parts, String role) {
    return Pieces.of(text, parts.getOrDefault(role, List.of()));
  }

  private InputException error(int number, String what) {
    return new InputException("%s line %d %s".formatted(path, number, what));
  }
}
