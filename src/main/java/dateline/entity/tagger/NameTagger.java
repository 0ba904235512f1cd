package dateline.entity.tagger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a sentence and their types: a linear-chain model of BILOU labels, and a
 * network that adds to its scores. It keeps what it has found out about words, so that each thread
 * needs a tagger of its own; the model is shared. Linear in the length of the sentence.
 */
public final class NameTagger implements SentenceTagger {
  /** A longer sentence is read in parts, so that memory has a bound. */
  private static final int LONGEST_SENTENCE = 400;

  private final Weights weights;
  private final float[] transitions;
  private final @Nullable NetworkReader network;
  private final WordReader reader;
  private final Decoder decoder = new Decoder();
  private final float[][] scores = new float[LONGEST_SENTENCE][Labels.COUNT];
  private final int[] allowed = new int[LONGEST_SENTENCE];

  public NameTagger(TaggerModel model) {
    weights = model.weights();
    transitions = model.transitions();
    Network read = model.network();
    network = read == null ? null : new NetworkReader(read, LONGEST_SENTENCE);
    reader = new WordReader(model.clusters(), WordLists::of);
  }

  /**
   * A name: words {@code start} to {@code end}, the last not included.
   *
   * @param type PER, LOC, ORG or MISC, as in CoNLL-2003
   */
  public record Name(int start, int end, String type) {}

  @Override
  public List<Name> tag(List<String> words) {
    List<Name> names = new ArrayList<>();
    for (int start = 0; start < words.size(); start += LONGEST_SENTENCE) {
      int end = Math.min(start + LONGEST_SENTENCE, words.size());
      tag(words.subList(start, end), start, names);
    }
    return names;
  }

  private void tag(List<String> words, int offset, List<Name> names) {
    if (!Capitals.allow(words, allowed)) {
      return;
    }
    Word[] read = reader.sentence(words);
    weights.score(read, reader, WordReader.isShouted(words), allowed, scores, true);
    if (network != null) {
      network.score(read, allowed, scores);
    }
    for (Name name : Labels.names(decoder.decode(scores, words.size(), transitions, allowed))) {
      names.add(new Name(name.start() + offset, name.end() + offset, name.type()));
    }
  }
}
