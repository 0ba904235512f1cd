package dateline.report;

import dateline.report.Evidence.Address;
import dateline.report.Evidence.Quote;
import dateline.text.Document;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article that figures rest on.
 *
 * @param id its identifier
 * @param title its headline
 * @param publisher who published it
 * @param day when, as a date; null where that is not known
 * @param url where; null where its record has none
 * @param text what offsets count in; null where the warehouse keeps no texts
 */
public record ArticleText(
    String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String day,
    @Nullable String url,
    @Nullable String text) {
  /** Letters before and after the marked words that are shown at most. */
  private static final int AROUND = 180;

  static final String NO_HEADLINE = "(no headline)";

  private static final int TITLE = 150;
  private static final int URL = 500;

  /** Whether its words are known. */
  public boolean isReadable() {
    return text != null;
  }

  /** The words at an address, in the sentence around them. */
  Quote quote(Address at) {
    String where = "%s:%d-%d".formatted(id, at.start(), at.end());
    boolean readable = text != null && at.start() < at.end() && at.end() <= text.length();
    if (!readable) {
      return quote(null, null, null, at.start() < at.end() ? where : id);
    }
    Span sentence = sentence(at);
    String before = text.substring(Math.max(sentence.start(), at.start() - AROUND), at.start());
    String after = text.substring(at.end(), Math.min(sentence.end(), at.end() + AROUND));
    String marked = text.substring(at.start(), at.end());
    return quote(
        edge(before, at.start() - AROUND > sentence.start(), false),
        Shown.text(marked, AROUND),
        edge(after, at.end() + AROUND < sentence.end(), true),
        where);
  }

  private Quote quote(
      @Nullable String before, @Nullable String marked, @Nullable String after, String where) {
    return new Quote(
        headline(),
        publisher == null ? "publisher unknown" : Shown.name(publisher),
        day,
        link(),
        before,
        marked,
        after,
        Shown.text(where, TITLE));
  }

  /** Its headline as a page shows it. */
  String headline() {
    return title == null || title.isBlank() ? NO_HEADLINE : Shown.text(title, TITLE);
  }

  /** The address, if it is one of the web and not so long that it can only be a trick. */
  private @Nullable String link() {
    return url != null && url.length() <= URL && url.matches("(?i)https?://[\\x21-\\x7e]+")
        ? url
        : null;
  }

  /** Text at the edge of the marked words; blanks beside them stay. */
  private static String edge(String text, boolean cut, boolean after) {
    String shown = Shown.text(text, 2 * AROUND);
    boolean blank =
        !text.isEmpty() && Character.isWhitespace(text.charAt(after ? 0 : text.length() - 1));
    String gap = blank ? " " : "";
    String dots = cut ? "…" : "";
    return after ? gap + shown + dots : dots + shown + gap;
  }

  /** The sentence that holds the beginning of the words; to read their line is enough. */
  private Span sentence(Address at) {
    String all = text == null ? "" : text;
    int from = all.lastIndexOf('\n', at.start()) + 1;
    int until = all.indexOf('\n', at.end());
    int to = until < 0 ? all.length() : until;
    Document line = Document.of(all.substring(from, to), 0);
    for (int i = line.sentences().size() - 1; i >= 0; i--) {
      Span characters = line.characters(i);
      if (from + characters.start() <= at.start()) {
        return new Span(from + characters.start(), Math.max(at.end(), from + characters.end()));
      }
    }
    return new Span(from, to);
  }
}
