package dateline.corpus.page;

import dateline.corpus.page.Block.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What HTML's tags say of the text within. */
final class Tags {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb",
          "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr");

  /** Elements whose content no reader sees as text, or that he works, not reads. */
  private static final Set<String> UNREAD =
      Set.of(
          "applet",
          "audio",
          "button",
          "canvas",
          "datalist",
          "dialog",
          "embed",
          "head",
          "iframe",
          "input",
          "map",
          "meter",
          "noscript",
          "object",
          "progress",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "video");

  private static final Map<String, Kind> KINDS = kinds();

  private Tags() {}

  /** Whether text before such an element and text within are two blocks; of unknown ones it is. */
  static boolean isBlock(String tag) {
    return !INLINE.contains(tag);
  }

  static boolean isUnread(String tag) {
    return UNREAD.contains(tag);
  }

  static Kind kind(String tag) {
    return KINDS.getOrDefault(tag, Kind.OTHER);
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    List.of("h2", "h3", "h4", "h5", "h6").forEach(tag -> kinds.put(tag, Kind.HEADING));
    List.of("li", "dd", "dt").forEach(tag -> kinds.put(tag, Kind.ITEM));
    List.of("td", "th").forEach(tag -> kinds.put(tag, Kind.CELL));
    kinds.put("h1", Kind.TITLE);
    kinds.put("p", Kind.PARAGRAPH);
    kinds.put("blockquote", Kind.QUOTE);
    kinds.put("pre", Kind.PREFORMATTED);
    return kinds;
  }
}
