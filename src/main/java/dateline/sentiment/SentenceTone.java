package dateline.sentiment;

import dateline.table.Sentence;
import dateline.text.Document;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** How the sentences of a text speak: their words and tone, what is quoted told apart. */
public final class SentenceTone {
  private final Document document;
  private final List<ValuedWord> valued;
  private int next;

  private SentenceTone(Document document, List<ValuedWord> valued) {
    this.document = document;
    this.valued = valued;
  }

  /**
   * One row a sentence, in order.
   *
   * @param valued the valued words of the same document, in order
   */
  public static List<Sentence> of(Document document, List<ValuedWord> valued) {
    SentenceTone tone = new SentenceTone(document, valued);
    List<Sentence> sentences = new ArrayList<>();
    for (Span sentence : document.sentences()) {
      sentences.add(tone.next(sentence));
    }
    return sentences;
  }

  private Sentence next(Span sentence) {
    int sum = 0;
    int quoted = 0;
    for (; next < valued.size() && sentence.contains(valued.get(next).tokens()); next++) {
      int valence = valued.get(next).valence();
      sum += valence;
      quoted += document.isQuoted(valued.get(next).tokens().start()) ? valence : 0;
    }
    Span characters = document.characters(sentence);
    return new Sentence(
        characters.start(),
        characters.end(),
        words(sentence, false),
        sum,
        quoted,
        words(sentence, true));
  }

  private int words(Span sentence, boolean onlyQuoted) {
    int words = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (WordCount.isWord(document.tokens(), i) && (!onlyQuoted || document.isQuoted(i))) {
        words++;
      }
    }
    return words;
  }
}
