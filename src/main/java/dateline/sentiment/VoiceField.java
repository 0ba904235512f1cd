package dateline.sentiment;

import dateline.text.Document;
import dateline.text.Span;
import java.util.List;

/**
 * The valued words of one voice in a text, summed so that the decayed sum around any place is had
 * by one search: building it takes time linear in the words, whatever the number of places.
 */
final class VoiceField {
  private final Document document;
  private final WordCount count;
  private final List<ValuedWord> words;
  private final double[] upTo;
  private final double[] from;

  /**
   * @param words the words of the voice, in order and apart
   */
  VoiceField(Document document, WordCount count, List<ValuedWord> words) {
    this.document = document;
    this.count = count;
    this.words = words;
    upTo = new double[words.size()];
    from = new double[words.size()];
    for (int i = 0; i < words.size(); i++) {
      upTo[i] = valence(i) + (joined(i - 1) ? upTo[i - 1] * Decay.at(lastToLast(i - 1, i)) : 0);
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      from[i] = valence(i) + (joined(i) ? from[i + 1] * Decay.at(firstToFirst(i, i + 1)) : 0);
    }
  }

  /** The decayed sum over the words before and after a stretch of characters, in its sentence. */
  double around(Span characters) {
    int first = document.tokens().at(characters.start());
    int last = document.tokens().at(characters.end() - 1);
    // Adding 0 makes a negative zero a plain one.
    return before(first) + after(last) + 0.0;
  }

  private double before(int token) {
    int i = firstEndingAfter(token) - 1;
    return inSentence(i, token) ? upTo[i] * Decay.at(count.between(last(i), token)) : 0;
  }

  private double after(int token) {
    int i = firstEndingAfter(token);
    while (i < words.size() && first(i) <= token) {
      i++;
    }
    return inSentence(i, token) ? from[i] * Decay.at(count.between(token, first(i))) : 0;
  }

  private boolean inSentence(int i, int token) {
    return i >= 0 && i < words.size() && sentence(i) == document.sentenceOf(token);
  }

  /** Whether word {@code i} and the next are in one sentence. */
  private boolean joined(int i) {
    return i >= 0 && i + 1 < words.size() && sentence(i) == sentence(i + 1);
  }

  /** Binary search. */
  private int firstEndingAfter(int token) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (last(middle) >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int lastToLast(int i, int j) {
    return count.between(last(i), last(j));
  }

  private int firstToFirst(int i, int j) {
    return count.between(first(i), first(j));
  }

  private int valence(int i) {
    return words.get(i).valence();
  }

  private int first(int i) {
    return words.get(i).tokens().start();
  }

  private int last(int i) {
    return words.get(i).tokens().end() - 1;
  }

  private int sentence(int i) {
    return document.sentenceOf(first(i));
  }
}
