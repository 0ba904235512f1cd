package dateline.sentiment.loaded;

import dateline.text.Document;
import dateline.text.Tokens;
import java.util.Set;

/**
 * Tells where a text keeps a word away from itself without quotation marks: the so-called X, what
 * Halvik calls its X, described as an X, the word X.
 */
final class Distance {
  /** Words right before the one that is kept away. */
  private static final Set<String> ALIEN =
      Set.of("so-called", "self-styled", "word", "term", "phrase", "label");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "our", "my");
  private static final Set<String> OBJECTS = Set.of("it", "this", "that", "him", "her", "them");
  private static final Set<String> RELATIVES = Set.of("what", "which", "who", "whom");

  private static final Set<String> CALLS =
      Set.of(
          "call",
          "calls",
          "called",
          "calling",
          "term",
          "terms",
          "termed",
          "terming",
          "dub",
          "dubs",
          "dubbed",
          "dubbing",
          "label",
          "labels",
          "labelled",
          "labeled",
          "brand",
          "brands",
          "branded",
          "style",
          "styles",
          "styled",
          "name",
          "names",
          "named");

  /** Verbs that are followed by "as". */
  private static final Set<String> DESCRIBES =
      Set.of(
          "speak",
          "speaks",
          "spoke",
          "speaking",
          "describe",
          "describes",
          "described",
          "describing",
          "refer",
          "refers",
          "referred",
          "referring",
          "known",
          "portray",
          "portrays",
          "portrayed",
          "portraying",
          "present",
          "presents",
          "presented",
          "frame",
          "frames",
          "framed",
          "bill",
          "billed",
          "brand",
          "branded",
          "label",
          "labels",
          "labelled",
          "labeled",
          "characterise",
          "characterised",
          "characterize",
          "characterized",
          "justify",
          "justifies",
          "justified");

  /** How far before its object a verb, and before that its "what", is looked for. */
  private static final int REACH = 6;

  /** No word above is longer; keeps long tokens from being copied. */
  private static final int LONGEST = 14;

  private final Document document;
  private final Tokens tokens;
  private final int from;

  private Distance(Document document, int from) {
    this.document = document;
    this.tokens = document.tokens();
    this.from = from;
  }

  /** Whether the words before a token keep it away. */
  static boolean before(Document document, int token) {
    int sentence = document.sentenceOf(token);
    return new Distance(document, document.sentences().get(sentence).start()).keepsAway(token);
  }

  private boolean keepsAway(int token) {
    int at = wordBefore(token);
    return is(ALIEN, at)
        || (is(Set.of("called"), at) && is(Set.of("so"), at - 1))
        || isDescribed(at)
        || isCalled(at);
  }

  /** Described the strike as an X. */
  private boolean isDescribed(int before) {
    int at = is(ARTICLES, before) || is(OWNERS, before) ? before - 1 : before;
    return is(Set.of("as"), at) && reaches(DESCRIBES, at);
  }

  /** Calls it an X, what Halvik calls its X; but not: called the X a mistake. */
  private boolean isCalled(int before) {
    boolean article = is(ARTICLES, before);
    int at = article || is(OWNERS, before) ? before - 1 : before;
    if (is(OBJECTS, at) && is(CALLS, at - 1)) {
      return true;
    }
    boolean indefinite = article && !is(Set.of("the"), before);
    return is(CALLS, at) && (indefinite || reaches(RELATIVES, at));
  }

  /** The word before a token, a quotation mark passed over. */
  private int wordBefore(int token) {
    int at = token - 1;
    return at >= from && TermTree.isMark(document, at) ? at - 1 : at;
  }

  /** Whether one of some words stands a few tokens before a token. */
  private boolean reaches(Set<String> words, int token) {
    for (int i = token - 1; i >= token - REACH; i--) {
      if (is(words, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Set<String> words, int token) {
    return token >= from
        && tokens.end(token) - tokens.start(token) <= LONGEST
        && words.contains(Folding.fold(tokens.word(token)));
  }
}
