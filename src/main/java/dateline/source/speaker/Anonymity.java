package dateline.source.speaker;

import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;

/** Whether a sentence says that a source would not be named: {@code on condition of anonymity}. */
final class Anonymity {
  private final Reading reading;
  private int last = -1;
  private boolean told;

  Anonymity(Reading reading) {
    this.reading = reading;
  }

  /** Whether the sentence of a token says so outside quotation marks. */
  boolean isTold(int token) {
    int sentence = reading.document().sentenceOf(token);
    if (sentence != last) {
      last = sentence;
      told = isTold(reading.document().sentences().get(sentence));
    }
    return told;
  }

  private boolean isTold(Span sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (!reading.isQuoted(i) && (isWord(i) || isRefusal(i, sentence.end()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int i) {
    return reading.is(i, "anonymity") || reading.is(i, "anonymously");
  }

  /**
   * {@code not to be named}, {@code declined to be identified}, {@code not authorized to speak}.
   */
  private boolean isRefusal(int i, int end) {
    if (i + 1 >= end) {
      return false;
    }
    boolean named = reading.is(i + 1, "named") || reading.is(i + 1, "identified");
    boolean be = reading.is(i, "be") || reading.is(i, "being");
    boolean asked = i > 1 && (reading.is(i - 1, "to") || reading.is(i - 1, "without"));
    boolean authorized = reading.is(i + 1, "authorized") || reading.is(i + 1, "authorised");
    return (named && be && asked) || (authorized && reading.is(i, Kind.NEGATION));
  }
}
