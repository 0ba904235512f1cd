package dateline.sentiment.tone;

import dateline.table.Sentence;
import dateline.text.Document;
import dateline.text.Span;
import java.util.List;

/** How the sentences of a text speak: their words and tone, what is quoted told apart. */
public final class SentenceTone {
  private final Valences valences;

  public SentenceTone(Valences valences) {
    this.valences = valences;
  }

  /** One row a sentence, in order. */
  public List<Sentence> of(Document document) {
    return document.sentences().stream().map(sentence -> sentence(document, sentence)).toList();
  }

  private Sentence sentence(Document document, Span sentence) {
    List<String> words = document.tokens().words(sentence);
    Sums all = new Sums();
    Sums quoted = new Sums();
    for (ValuedWord word : valences.in(words)) {
      all.add(word);
      if (document.isQuoted(sentence.start() + word.tokens().start())) {
        quoted.add(word);
      }
    }
    Span characters = document.characters(sentence);
    return new Sentence(
        characters.start(),
        characters.end(),
        WordCount.in(words),
        all.tone,
        quoted.tone,
        wordsQuoted(document, sentence),
        all.evaluative,
        quoted.evaluative,
        all.events,
        quoted.events);
  }

  private static int wordsQuoted(Document document, Span sentence) {
    int words = 0;
    for (int token = sentence.start(); token < sentence.end(); token++) {
      boolean counts = document.isQuoted(token) && WordCount.isWord(document.tokens().word(token));
      words += counts ? 1 : 0;
    }
    return words;
  }

  /** What valued words come to. */
  private static final class Sums {
    private int tone;
    private int evaluative;
    private int events;

    void add(ValuedWord word) {
      tone += word.valence();
      if (word.event()) {
        events += word.tokens().length();
      } else {
        evaluative += word.valence();
      }
    }
  }
}
