package dateline.sentiment.loaded;

import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of all terms, word by word, so that each place of a text is looked up once. */
final class TermTree {
  private static final String MARKS = "\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";

  private final Node root = new Node();
  private int longest;

  /** What can follow the words so far, and the term that they are. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private @Nullable ListedTerm term;
  }

  /** A term and the tokens it takes. */
  record Place(ListedTerm term, Span tokens) {}

  TermTree(TermList list) {
    list.byForm().forEach(this::add);
  }

  private void add(String form, ListedTerm term) {
    Tokens words = Tokens.of(form);
    Node node = root;
    for (int i = 0; i < words.count(); i++) {
      longest = Math.max(longest, words.word(i).length());
      node = node.next.computeIfAbsent(words.word(i), word -> new Node());
    }
    node.term = term;
  }

  /**
   * The longest term that begins at a token and ends in its sentence; null where there is none. A
   * quotation mark may stand between two of its words: a "special" operation.
   */
  @Nullable Place longestAt(Document document, int token) {
    int end = document.sentences().get(document.sentenceOf(token)).end();
    Place found = null;
    Node node = next(root, document, token);
    for (int i = token + 1; node != null; i++) {
      if (node.term != null) {
        found = new Place(node.term, new Span(token, i));
      }
      if (i < end && isMark(document, i)) {
        i++;
      }
      node = i < end ? next(node, document, i) : null;
    }
    return found;
  }

  private @Nullable Node next(Node node, Document document, int token) {
    Tokens tokens = document.tokens();
    boolean tooLong = tokens.end(token) - tokens.start(token) > longest;
    return tooLong ? null : node.next.get(Folding.fold(tokens.word(token)));
  }

  /** Whether a token is a quotation mark. */
  static boolean isMark(Document document, int token) {
    Tokens tokens = document.tokens();
    return tokens.end(token) - tokens.start(token) == 1
        && MARKS.indexOf(document.text().charAt(tokens.start(token))) >= 0;
  }
}
