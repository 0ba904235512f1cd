package dateline.source.word;

import dateline.source.sense.SenseModel;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.BitSet;

/** A document with what each of its words can be. */
public final class Reading {
  private static final int AUXILIARY = Kind.any(Kind.BE, Kind.HAVE, Kind.DO, Kind.MODAL);

  /** Kinds that no noun phrase goes through. */
  private static final int NO_NOMINAL =
      Kind.any(
          Kind.PRONOUN,
          Kind.OBJECT,
          Kind.RELATIVE,
          Kind.DETERMINER,
          Kind.POSSESSIVE,
          Kind.PREPOSITION,
          Kind.COORDINATOR,
          Kind.SUBORDINATOR,
          Kind.BE,
          Kind.HAVE,
          Kind.DO,
          Kind.MODAL,
          Kind.NEGATION,
          Kind.ADVERB,
          Kind.VERB,
          Kind.MARK);

  private final Document document;
  private final Tokens tokens;
  private final String text;
  private final Lexicon lexicon;
  private final int[] places;
  private final int[] kinds;
  private final BitSet openings = new BitSet();

  /**
   * Reads a document.
   *
   * @param senses what tells nouns from verbs
   */
  public Reading(Document document, Lexicon lexicon, SenseModel senses) {
    this.document = document;
    this.lexicon = lexicon;
    tokens = document.tokens();
    text = document.text();
    places = new int[tokens.count()];
    kinds = new int[tokens.count()];
    for (int i = 0; i < kinds.length; i++) {
      places[i] = lexicon.find(text, tokens.start(i), tokens.end(i));
      kinds[i] = (places[i] < 0 ? ending(i) : lexicon.kinds(places[i])) | shape(i);
    }
    document.sentences().forEach(this::open);
    Senses.settle(senses, this);
  }

  /** Whether a small word could attribute as a verb but could be a noun as well. */
  boolean mayBeNoun(int i) {
    return is(i, Kind.CUE) && !is(i, Kind.CAPITAL) && !isQuoted(i) && lexicon.isEither(places[i]);
  }

  void with(int i, Kind kind) {
    kinds[i] |= kind.bit;
  }

  void without(int i, Kind kind) {
    kinds[i] &= ~kind.bit;
  }

  /** Has a sentence begin where it is read from. */
  public void open(Span sentence) {
    int first = sentence.start();
    while (first < sentence.end() - 1 && is(first, Kind.MARK)) {
      first++;
    }
    openings.set(first);
  }

  public Document document() {
    return document;
  }

  public Tokens tokens() {
    return tokens;
  }

  public String text() {
    return text;
  }

  public boolean is(int i, Kind kind) {
    return (kinds[i] & kind.bit) != 0;
  }

  /** Whether a token is of one of the kinds whose bits are given. */
  public boolean isAny(int i, int bits) {
    return (kinds[i] & bits) != 0;
  }

  public boolean is(int i, char mark) {
    return tokens.is(i, mark);
  }

  /** Whether a token is this word, given in lower case. */
  public boolean is(int i, String word) {
    return word.length() == tokens.end(i) - tokens.start(i)
        && text.regionMatches(true, tokens.start(i), word, 0, word.length());
  }

  public boolean isQuoted(int i) {
    return document.isQuoted(i);
  }

  /** A form of to be, to have, to do or a modal; also the {@code 's} of {@code he's}. */
  public boolean isAuxiliary(int i) {
    boolean name = is(i, Kind.CAPITAL) && !opensSentence(i);
    return (isAny(i, AUXILIARY) && !name) || isShortIs(i);
  }

  public boolean isShortIs(int i) {
    return tokens.isPossessive(i) && i > 0 && is(i - 1, Kind.PRONOUN);
  }

  /** Whether a token can be a noun, an adjective or a name. */
  public boolean isNominal(int i) {
    if (is(i, Kind.MARK) || isQuoted(i)) {
      return false;
    }
    if (text.startsWith("US", tokens.start(i)) && is(i, "US")) {
      return true;
    }
    if (is(i, Kind.CAPITAL) && i > 0 && !opensSentence(i)) {
      return !is(i, Kind.PRONOUN);
    }
    return !isAny(i, NO_NOMINAL) || is(i, Kind.PLAIN);
  }

  /** Whether a lower-case word looks like a verb in the past or a participle. */
  public boolean isVerbal(int i) {
    if (is(i, Kind.CAPITAL) || is(i, Kind.PLAIN)) {
      return false;
    }
    return is(i, Kind.VERB) || endsWith(i, "ed") || endsWith(i, "ing");
  }

  /** Whether a token is a verb for certain: an auxiliary or a form that is no noun. */
  public boolean isVerb(int i) {
    return isAuxiliary(i) || (is(i, Kind.VERB) && !is(i, Kind.CAPITAL)) || isPast(i);
  }

  private boolean isPast(int i) {
    return endsWith(i, "ed") && !is(i, Kind.CAPITAL) && !is(i, Kind.PLAIN);
  }

  public boolean endsWith(int i, String ending) {
    int length = tokens.end(i) - tokens.start(i);
    return length > ending.length() + 2 && text.startsWith(ending, tokens.end(i) - ending.length());
  }

  /** Whether a token is a dash that parts words. */
  public boolean isDash(int i) {
    char mark = text.charAt(tokens.start(i));
    return mark == '\u2014' || mark == '\u2013' || mark == '-' || mark == '\u2015';
  }

  /** Whether a phrase that begins here means nobody in particular: {@code a spokesman, some}. */
  public boolean isIndefinite(int i) {
    return is(i, Kind.QUANTITY) || is(i, "a") || is(i, "an") || is(i, "any") || is(i, "another");
  }

  /** Whether a token is a comma or a dash: what an apposition stands between. */
  public boolean isPause(int i) {
    return is(i, ',') || isDash(i);
  }

  /** {@code at least 30 people} and the like, which look like a preposition. */
  public boolean isAmount(int i) {
    return i + 1 < tokens.count()
        && ((is(i, "at") && is(i + 1, "least"))
            || (is(i, Kind.PREPOSITION) && is(i + 1, Kind.NUMBER) && !is(i, "in") && !is(i, "on"))
            || (is(i, "as") && is(i + 1, "many")));
  }

  /** Whether a line ends after a token. */
  public boolean endsLine(int i) {
    int end = i + 1 < tokens.count() ? tokens.start(i + 1) : tokens.end(i);
    for (int at = tokens.end(i); at < end; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is the first word of its sentence. */
  public boolean opensSentence(int i) {
    return openings.get(i);
  }

  /** Whether a sentence belongs to the headline. */
  public boolean isHeadline(Span sentence) {
    return tokens.start(sentence.start()) < document.bodyStart();
  }

  /** The verb forms that begin at a token. */
  public VerbForm[] verbs(int i) {
    return places[i] < 0 ? new VerbForm[0] : lexicon.verbs(places[i]);
  }

  private int shape(int i) {
    if (!tokens.isWord(i)) {
      return Kind.MARK.bit;
    }
    int digit = Character.isDigit(text.charAt(tokens.start(i))) ? Kind.NUMBER.bit : 0;
    return tokens.isCapitalised(i) ? Kind.CAPITAL.bit : digit;
  }

  private int ending(int i) {
    return endsWith(i, "ly") && !tokens.isCapitalised(i) ? Kind.ADVERB.bit : 0;
  }
}
