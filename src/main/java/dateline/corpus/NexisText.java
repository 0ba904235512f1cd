package dateline.corpus;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article as Nexis and LexisNexis print it: headline, publication, date and labelled lines
 * before it, its classification behind it. Exports put all of that into one cell.
 *
 * @param title none where none is found, as for each of the parts but the body
 * @param publisher the publication
 * @param date as written, with weekday and time
 * @param byline without "By"
 * @param section as written, with the page
 * @param url address of the article, where one stands as its last line
 * @param body the text alone, a line a paragraph, the standfirst first
 */
record NexisText(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String date,
    @Nullable String byline,
    @Nullable String section,
    @Nullable String url,
    String body) {
  private static final Pattern COVER =
      Pattern.compile("\\s*Date and Time:.{1,80}\\s+Job Number:\\s*\\d+\\s.*", Pattern.DOTALL);
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^\\h*LENGTH:\\h*\\d[\\d,.]*\\h*words?\\h*$");
  private static final Pattern LISTED = Pattern.compile("(?i)(?:Narrowed by|Search Type):.*");

  /** Where what was printed behind the body begins. */
  private static final Pattern TAIL =
      Pattern.compile(
          "Graphic|Notes|Classification|End of Document|(?i:Load-Date):.*"
              + "|(?:GRAPHIC|LANGUAGE|NOTES?|SUBJECT|TYPE|URL"
              + "|(?:PUBLICATION|DOCUMENT)-TYPE|(?:DOC|JOURNAL)-CODE):.*");

  /** What newspapers print below an article: credits of pictures and the page. */
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:PHOTO|MAP|CHART|GRAPHIC|DRAWING)S?:.*|This article appeared in print on page.*");

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** Lines of plain text are broken before this many characters. */
  private static final int PLAIN_WIDTH = 100;

  /** The parts of an article; none for a text that Nexis did not print. */
  static @Nullable NexisText of(String cell) {
    if (!LENGTH.matcher(spaced(cell)).find()) {
      return null;
    }
    List<String> lines = spaced(cell).lines().map(String::strip).toList();
    NexisHeader header = NexisHeader.of(lines.subList(afterCover(lines), lines.size()));
    List<String> rest = header.rest();
    int tail = 0;
    while (tail < rest.size() && !TAIL.matcher(rest.get(tail)).matches()) {
      tail++;
    }
    int end = beforeLast(BELOW, rest.subList(0, tail));
    int text = beforeLast(ADDRESS, rest.subList(0, end));
    String url = String.join("", rest.subList(text, end));
    String body = body(rest.subList(0, text), header.whole());
    return new NexisText(
        header.title(),
        header.publisher(),
        header.date(),
        header.byline(),
        header.value("SECTION"),
        ADDRESS.matcher(url).matches() ? url : null,
        before(header.value("HIGHLIGHT"), "\n\n", before(header.value("DATELINE"), " - ", body)));
  }

  /** Number of lines before the closing ones that match or are empty. */
  private static int beforeLast(Pattern closing, List<String> lines) {
    int end = lines.size();
    while (end > 0
        && (lines.get(end - 1).isEmpty() || closing.matcher(lines.get(end - 1)).matches())) {
      end--;
    }
    return end;
  }

  /** Whether a text is the list of documents that comes first in a download. */
  static boolean isCover(String cell) {
    return COVER.matcher(cell).matches() && !LENGTH.matcher(spaced(cell)).find();
  }

  private static String spaced(String cell) {
    return cell.replace('\u00A0', ' ');
  }

  /** The line after the list of documents, where one stands before the article. */
  private static int afterCover(List<String> lines) {
    int after = 0;
    for (int i = 0; i < lines.size() && !NexisHeader.isLabel(lines.get(i)); i++) {
      after = LISTED.matcher(lines.get(i)).matches() ? i + 1 : after;
    }
    return after;
  }

  /** Joins the lines of paragraphs where these were broken. */
  private static String body(List<String> lines, boolean whole) {
    boolean broken = !whole && lines.stream().allMatch(line -> line.length() < PLAIN_WIDTH);
    String joiner = broken && lines.stream().anyMatch(String::isEmpty) ? " " : "\n";
    StringBuilder body = new StringBuilder();
    boolean apart = false;
    for (String line : lines) {
      if (!line.isEmpty() && !body.isEmpty()) {
        body.append(apart ? "\n\n" : joiner);
      }
      body.append(line);
      apart = line.isEmpty();
    }
    return body.toString();
  }

  /** Standfirst and place stand before the text, as in the paper; once if it begins with them. */
  private static String before(@Nullable String first, String between, String body) {
    boolean there = first == null || body.regionMatches(true, 0, first, 0, first.length());
    return there ? body : first + between + body;
  }
}
