package dateline.source.sense;

import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns a model from plain text. Words of one sense teach which contexts nouns and verbs have;
 * then the model's sure answers about words of either sense teach which of the two each mostly is.
 */
public final class SenseTraining {
  /** Nouns outnumber verbs; of these one in so many is taken. */
  private static final int NOUNS_EACH = 3;

  private static final int ROUNDS = 3;
  private static final int OWN_ROUNDS = 2;
  private static final double SURE = 0.92;

  /** One example in so many is kept to measure. */
  private static final int HELD_OUT = 20;

  private static final int LONGEST_SENTENCE = 120;

  private final OneSenseWords oneSense;
  private final Set<String> either;
  private final Context context = new Context();
  private final List<Example> taught = new ArrayList<>();
  private final List<Example> heldOut = new ArrayList<>();
  private final List<int[]> asked = new ArrayList<>();
  private final Logistic logistic = new Logistic();
  private int nouns;
  private int seen;

  /**
   * A training that has read nothing.
   *
   * @param either the words that the model will be asked about, in small letters
   */
  public SenseTraining(OneSenseWords oneSense, Set<String> either) {
    this.oneSense = oneSense;
    this.either = either;
  }

  /** Takes the examples of a document in. */
  public void add(Document document) {
    for (Span sentence : document.sentences()) {
      if (sentence.length() <= LONGEST_SENTENCE) {
        for (int token = sentence.start(); token < sentence.end(); token++) {
          add(document, sentence, token);
        }
      }
    }
  }

  private void add(Document document, Span sentence, int token) {
    Tokens tokens = document.tokens();
    if (!tokens.isWord(token) || tokens.isCapitalised(token)) {
      return;
    }
    String word = tokens.word(token);
    if (either.contains(word)) {
      asked.add(context.rows(document, sentence, token, true).clone());
      return;
    }
    Sense sense = oneSense.of(word);
    if (isTaken(sense)) {
      int[] rows = context.rows(document, sentence, token, false).clone();
      List<Example> list = seen++ % HELD_OUT == 0 ? heldOut : taught;
      list.add(new Example(rows, sense == Sense.VERB));
    }
  }

  private boolean isTaken(@Nullable Sense sense) {
    return sense == Sense.VERB || (sense == Sense.NOUN && nouns++ % NOUNS_EACH == 0);
  }

  /** How many words of one sense were taken in. */
  public int examples() {
    return taught.size() + heldOut.size();
  }

  /** Learns from all that was taken in. */
  public SenseModel learn(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(taught, random);
      taught.forEach(example -> logistic.learn(example.rows, example.verb));
    }
    for (int round = 0; round < OWN_ROUNDS; round++) {
      sure().forEach(example -> logistic.learn(example.rows, example.verb));
      taught.forEach(example -> logistic.learn(example.rows, example.verb));
    }
    return new SenseModel(logistic.weights());
  }

  private List<Example> sure() {
    List<Example> sure = new ArrayList<>();
    for (int[] rows : asked) {
      double verb = logistic.probability(rows);
      if (verb > SURE || verb < 1 - SURE) {
        sure.add(new Example(rows, verb > SURE));
      }
    }
    return sure;
  }

  /** The share of words of one sense, kept out of the learning, that is told rightly. */
  public double accuracy() {
    long right =
        heldOut.stream()
            .filter(example -> logistic.probability(example.rows) > 0.5 == example.verb)
            .count();
    return (double) right / heldOut.size();
  }
}
