package dateline.sentiment;

import dateline.table.Mention;
import dateline.text.Document;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text and who is named in it, as tests look at it. */
record SpokenOf(Document document) {
  static SpokenOf in(String text) {
    return new SpokenOf(Document.of(text, 0));
  }

  /** All places that have this name. */
  List<Mention> mentions(String name) {
    return Pattern.compile(name, Pattern.LITERAL)
        .matcher(document.text())
        .results()
        .map(found -> mention(found.start(), name, "ossia"))
        .toList();
  }

  Mention mention(int start, String name, @Nullable String entityId) {
    int token = document.tokens().at(start);
    return new Mention(
        document.sentenceOf(token),
        start,
        start + name.length(),
        name,
        entityId,
        "location",
        "name",
        false,
        document.isQuoted(token) ? "quoted" : "own");
  }
}
