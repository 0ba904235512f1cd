package dateline.sentiment;

import dateline.table.Sentence;
import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** How the sentences of a text speak: their words and tone, what is quoted told apart. */
public final class SentenceTone {
  private final Valences valences;

  public SentenceTone(Valences valences) {
    this.valences = valences;
  }

  /** One row a sentence, in order. */
  public List<Sentence> of(Document document) {
    List<ValuedWord> valued = valences.in(document);
    List<Sentence> sentences = new ArrayList<>();
    int next = 0;
    for (Span sentence : document.sentences()) {
      int first = next;
      while (next < valued.size() && sentence.contains(valued.get(next).tokens())) {
        next++;
      }
      sentences.add(sentence(document, sentence, valued.subList(first, next)));
    }
    return sentences;
  }

  private static Sentence sentence(Document document, Span sentence, List<ValuedWord> valued) {
    int tone = 0;
    int quoted = 0;
    for (ValuedWord word : valued) {
      tone += word.valence();
      quoted += document.isQuoted(word.tokens().start()) ? word.valence() : 0;
    }
    Span characters = document.characters(sentence);
    int words = words(document, sentence, false);
    int wordsQuoted = words(document, sentence, true);
    return new Sentence(characters.start(), characters.end(), words, tone, quoted, wordsQuoted);
  }

  private static int words(Document document, Span sentence, boolean onlyQuoted) {
    int words = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (WordCount.isWord(document.tokens(), i) && (!onlyQuoted || document.isQuoted(i))) {
        words++;
      }
    }
    return words;
  }
}
