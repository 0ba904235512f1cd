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
    int tone = 0;
    int quoted = 0;
    for (ValuedWord word : valences.in(words)) {
      tone += word.valence();
      quoted += document.isQuoted(sentence.start() + word.tokens().start()) ? word.valence() : 0;
    }
    int wordsQuoted = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean counts = document.isQuoted(sentence.start() + i) && WordCount.isWord(words.get(i));
      wordsQuoted += counts ? 1 : 0;
    }
    Span characters = document.characters(sentence);
    return new Sentence(
        characters.start(), characters.end(), WordCount.in(words), tone, quoted, wordsQuoted);
  }
}
