package dateline.corpus.gdelt;

import dateline.text.Cleaner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The last column of the knowledge graph 2, in tags: {@code <PAGE_TITLE>Bridge hit</PAGE_TITLE>}.
 * PAGE_PRECISEPUBTIMESTAMP is not read: it is the site's own time, of a zone that nothing tells.
 *
 * @param cell the column as it is
 * @see <a href="https://blog.gdeltproject.org/new-gkg-2-0-article-metadata-fields/">its fields</a>
 */
record Extras(String cell) {

  /** The headline; none where GDELT found none. */
  @Nullable String title() {
    return some(Cleaner.line(between("PAGE_TITLE")));
  }

  /** The authors with semicolons between them; entities of HTML, which end in one, are letters. */
  @Nullable String author() {
    String authors = Cleaner.line(between("PAGE_AUTHORS"));
    return some(Parts.filled(authors).stream().distinct().collect(Collectors.joining("; ")));
  }

  private String between(String tag) {
    String open = "<" + tag + ">";
    int start = cell.indexOf(open);
    int end = start < 0 ? -1 : cell.indexOf("</" + tag + ">", start);
    return end < 0 ? "" : cell.substring(start + open.length(), end);
  }

  private static @Nullable String some(String text) {
    return text.isEmpty() ? null : text;
  }
}
