package dateline.sentiment.tone;

import dateline.table.Sentence;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import dateline.text.Tsv;
import java.util.List;

/** A text read with the shipped list, as tests look at it. */
record Reading(Document document) {
  static final Valences SHIPPED = Valences.of(Tsv.shipped("tone.tsv"));

  static Reading of(String text) {
    return new Reading(Document.of(text, 0));
  }

  List<Sentence> sentences() {
    return new SentenceTone(SHIPPED).of(document);
  }

  /** The valued words of a text of one sentence. */
  static List<ValuedWord> valued(Valences valences, String text) {
    Tokens tokens = Tokens.of(text);
    return valences.in(tokens.words(new Span(0, tokens.count())));
  }
}
