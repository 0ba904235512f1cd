package dateline.source.word;

import dateline.source.sense.SenseModel;
import dateline.text.Span;

/**
 * Settles by the words around them which words that could attribute are nouns: {@code claims}. The
 * grammar of headlines is another: there a noun has to look like one besides.
 */
final class Senses {
  /** Below this probability of being a verb a word attributes nothing as one. */
  private static final double NOUN = 0.05;

  /** The same where a colon follows: {@code Hacker attacks: ...} heads what is told. */
  private static final double HEADING = 0.1;

  /** Above this one it needs no other sign that it is a verb. */
  private static final double VERB = 0.8;

  private static final int NO_SMALL_WORD = Kind.any(Kind.CAPITAL, Kind.MARK);

  private final SenseModel.Reader model;
  private final Reading reading;

  private Senses(SenseModel.Reader model, Reading reading) {
    this.model = model;
    this.reading = reading;
  }

  static void settle(SenseModel model, Reading reading) {
    Senses senses = new Senses(model.reader(), reading);
    reading.document().sentences().forEach(senses::settle);
  }

  private void settle(Span sentence) {
    boolean headline = reading.isHeadline(sentence);
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (reading.mayBeNoun(i)) {
        double verb = model.verb(reading.document(), sentence, i);
        if (isNoun(sentence, i, verb, headline)) {
          reading.without(i, Kind.CUE);
        } else if (verb > VERB && !headline) {
          reading.with(i, Kind.UNMISTAKABLE);
        }
      }
    }
  }

  private boolean isNoun(Span sentence, int i, double verb, boolean headline) {
    if (i + 1 < sentence.end() && reading.is(i + 1, ':')) {
      return verb < HEADING;
    }
    return verb < NOUN && (!headline || isBehindSmallWord(sentence, i));
  }

  /** Verbs of headlines mostly stand behind names: {@code Norvenia claims}, {@code old claims}. */
  private boolean isBehindSmallWord(Span sentence, int i) {
    int before = i - 1;
    return before >= sentence.start() && !reading.isAny(before, NO_SMALL_WORD);
  }
}
