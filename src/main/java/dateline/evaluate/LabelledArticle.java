package dateline.evaluate;

import dateline.text.Document;
import java.util.List;

/** An article with the attributions that are marked in it. */
record LabelledArticle(String name, String text, List<Label> labels) {
  /** A first paragraph that is longer is no headline. */
  private static final int LONGEST_HEADLINE = 250;

  Document document() {
    int end = text.indexOf("\n\n");
    return Document.of(text, end > 0 && end < LONGEST_HEADLINE ? end + 2 : 0);
  }
}
