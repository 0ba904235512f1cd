package dateline.source.word;

import dateline.source.sense.SenseModel;
import dateline.text.Document;
import dateline.text.Span;

/**
 * Settles by the words around them which words that could attribute are nouns: {@code claims}. Not
 * in headlines, whose grammar is another.
 */
final class Senses {
  /** Below this probability of being a verb a word attributes nothing as one. */
  private static final double NOUN = 0.05;

  /** Above this one it needs no other sign that it is a verb. */
  private static final double VERB = 0.8;

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
    if (reading.isHeadline(sentence)) {
      return;
    }
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (reading.mayBeNoun(i)) {
        settle(reading.document(), sentence, i);
      }
    }
  }

  private void settle(Document document, Span sentence, int i) {
    double verb = model.verb(document, sentence, i);
    if (verb < NOUN) {
      reading.without(i, Kind.CUE);
    } else if (verb > VERB) {
      reading.with(i, Kind.UNMISTAKABLE);
    }
  }
}
