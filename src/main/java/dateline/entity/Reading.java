package dateline.entity;

import dateline.entity.NameWords.Role;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document with what capitals mean at each of its words. */
final class Reading {
  /** Of words this long a headline in title case capitalises all. */
  private static final int CONTENT_WORD = 4;

  /** Capitalised common words to one in small letters that make a line one in title case. */
  private static final int TITLE_CASE_RATIO = 3;

  /** Capitals to small letters that make a sentence one in capitals. */
  private static final int UPPER_RATIO = 2;

  /** How the words of a sentence are capitalised. */
  enum Capitals {
    NAMES,
    TITLE,
    ALL
  }

  private final Document document;
  private final Tokens tokens;
  private final Pieces pieces;
  private final @Nullable Capitals[] capitals;
  private @Nullable Set<String> smallWords;

  Reading(Document document) {
    this.document = document;
    tokens = document.tokens();
    pieces = Pieces.of(document.text(), tokens);
    capitals = new Capitals[document.sentences().size()];
  }

  Document document() {
    return document;
  }

  Tokens tokens() {
    return tokens;
  }

  Pieces pieces() {
    return pieces;
  }

  Capitals capitals(int token) {
    int sentence = document.sentenceOf(token);
    Capitals known = capitals[sentence];
    if (known == null) {
      known = judge(document.sentences().get(sentence));
      capitals[sentence] = known;
    }
    return known;
  }

  /** Whether a token may be part of a name: capitalised, or so behind an article: al-Assad. */
  boolean isNameLike(int token) {
    return pieces.isCapitalised(pieces.first(token)) || hasArticle(token);
  }

  private boolean hasArticle(int token) {
    int first = pieces.first(token);
    return pieces.first(token + 1) > first + 1
        && pieces.isCapitalised(first + 1)
        && NameWords.is(Role.PARTICLE, tokens.word(token).substring(0, length(first)));
  }

  private int length(int piece) {
    return pieces.end(piece) - pieces.start(piece);
  }

  boolean is(Role role, int token) {
    return NameWords.is(role, tokens.word(token));
  }

  /** Whether a token is a word that news mostly writes in small letters. */
  boolean isCommon(int token) {
    return NameWords.isCommon(Folding.lower(tokens.word(token)));
  }

  /** Whether a capital is due to the place: a sentence, quotation or clause begins here. */
  boolean isInitial(int token) {
    if (token == 0 || document.sentenceOf(token) != document.sentenceOf(token - 1)) {
      return true;
    }
    char mark = tokens.word(token - 1).charAt(0);
    boolean opening = "\"\u201C\u2018\u00AB'([:;\u2022*\u2014\u2013-\u2026".indexOf(mark) >= 0;
    return opening && !tokens.isWord(token - 1);
  }

  /** Whether the document has the word of a token in small letters, too. */
  boolean isSmallElsewhere(int token) {
    Set<String> words = smallWords;
    if (words == null) {
      words = collectSmallWords();
      smallWords = words;
    }
    return words.contains(Folding.lower(tokens.word(token)));
  }

  private Set<String> collectSmallWords() {
    Set<String> words = new HashSet<>();
    for (int token = 0; token < tokens.count(); token++) {
      char first = document.text().charAt(tokens.start(token));
      if (Character.isLowerCase(first)) {
        words.add(tokens.word(token));
      }
    }
    return words;
  }

  boolean isOneSentence(int token, int later) {
    return document.sentenceOf(token) == document.sentenceOf(later);
  }

  /** Whether a token is an adjective made of a name: Russian-backed. */
  boolean isCompound(int token) {
    int last = pieces.first(token + 1) - 1;
    return last > pieces.first(token) && NameWords.is(Role.COMPOUND, pieces.key(last));
  }

  /** Whether two tokens stand side by side in one sentence with nothing but a space between. */
  boolean adjoins(int token, int next) {
    return next == token + 1
        && next < tokens.count()
        && document.sentenceOf(token) == document.sentenceOf(next);
  }

  private Capitals judge(Span sentence) {
    if (isShouted(sentence)) {
      return Capitals.ALL;
    }
    int raised = 0;
    int small = 0;
    for (int token = sentence.start() + 1; token < sentence.end(); token++) {
      raised += isRaised(token) ? 1 : 0;
      small += isSmallContent(token) ? 1 : 0;
    }
    boolean headline = tokens.start(sentence.start()) < document.bodyStart();
    boolean enough = raised >= (headline ? 1 : TITLE_CASE_RATIO);
    return enough && raised >= small * TITLE_CASE_RATIO ? Capitals.TITLE : Capitals.NAMES;
  }

  /** A word that stands with a capital though no name needs it; "The" may begin one. */
  private boolean isRaised(int token) {
    if (!tokens.isCapitalised(token)) {
      return false;
    }
    Set<Role> roles = NameWords.roles(tokens.word(token));
    return roles.isEmpty()
        ? isCommon(token) && isContent(token)
        : roles.contains(Role.FUNCTION) && !tokens.word(token).equals("The") && !isInitial(token);
  }

  private boolean isSmallContent(int token) {
    return isContent(token) && Character.isLowerCase(document.text().charAt(tokens.start(token)));
  }

  private boolean isContent(int token) {
    return tokens.end(token) - tokens.start(token) >= CONTENT_WORD;
  }

  private boolean isShouted(Span sentence) {
    Span span = document.characters(sentence);
    int upper = 0;
    int lower = 0;
    for (int at = span.start(); at < span.end(); at++) {
      char c = document.text().charAt(at);
      upper += Character.isUpperCase(c) ? 1 : 0;
      lower += Character.isLowerCase(c) ? 1 : 0;
    }
    return upper > lower * UPPER_RATIO && sentence.length() > 1;
  }
}
