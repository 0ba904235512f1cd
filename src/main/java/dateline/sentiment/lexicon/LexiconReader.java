package dateline.sentiment.lexicon;

import dateline.sentiment.Passage;
import dateline.sentiment.Stance;
import dateline.sentiment.StanceReader;
import dateline.sentiment.tone.Valences;
import dateline.sentiment.tone.ValuedWord;
import dateline.sentiment.tone.WordCount;
import dateline.text.Span;
import java.util.List;

/** Sums valued words around targets; those of a sentence are looked up once for all its targets. */
final class LexiconReader implements StanceReader {
  /** Fitted to NewsMTSC: what a sum of 0 and each point of it say, of negative and of positive. */
  private static final double NEGATIVE = -0.33;

  private static final double SLOPE_NEGATIVE = 0.74;
  private static final double POSITIVE = -0.44;
  private static final double SLOPE_POSITIVE = 0.90;

  private final Valences valences;
  private List<String> words = List.of();
  private List<ValuedWord> valued = List.of();

  /** Words before each token. */
  private int[] before = {0};

  LexiconReader(Valences valences) {
    this.valences = valences;
  }

  @Override
  public Stance toward(Passage passage) {
    double sum = sum(passage);
    return Stance.softmax(NEGATIVE - SLOPE_NEGATIVE * sum, 0, POSITIVE + SLOPE_POSITIVE * sum);
  }

  /** Sum of the valences, each times exp(-d/8), d being its distance from the target in words. */
  double sum(Passage passage) {
    if (passage.words() != words) {
      read(passage.words());
    }
    Span target = passage.target();
    double sum = 0;
    int middle = firstFrom(target.start());
    for (int i = middle - 1; i >= 0; i--) {
      Span word = valued.get(i).tokens();
      int distance = before[target.start()] - before[word.end() - 1];
      if (distance >= Decay.FURTHEST) {
        break;
      }
      sum += word.end() <= target.start() ? valued.get(i).valence() * Decay.at(distance) : 0;
    }
    for (int i = middle; i < valued.size(); i++) {
      Span word = valued.get(i).tokens();
      int distance = before[word.start()] - before[target.end() - 1];
      if (distance >= Decay.FURTHEST) {
        break;
      }
      sum += word.start() >= target.end() ? valued.get(i).valence() * Decay.at(distance) : 0;
    }
    return sum;
  }

  private void read(List<String> sentence) {
    words = sentence;
    valued = valences.in(sentence);
    before = new int[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      before[i + 1] = before[i] + (WordCount.isWord(sentence.get(i)) ? 1 : 0);
    }
  }

  /** The first valued word that begins at a token or behind. */
  private int firstFrom(int token) {
    int low = 0;
    int high = valued.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (valued.get(middle).tokens().start() >= token) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
