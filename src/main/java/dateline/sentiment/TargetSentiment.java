package dateline.sentiment;

import dateline.table.Mention;
import dateline.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * How a text speaks of whom, and in whose voice. What the publisher's own words say of somebody is
 * read without the words of others in the sentence; what others say, with the whole sentence, as it
 * holds how they say it. One serves many threads.
 */
public final class TargetSentiment {
  /** Probabilities are kept to this many parts of one. */
  private static final double PARTS = 10_000;

  private final ThreadLocal<StanceReader> reader;

  /** By a model of stances. */
  public TargetSentiment(StanceModel model) {
    reader = ThreadLocal.withInitial(model::reader);
  }

  /**
   * The mentions in the order given, with their voice, and with their stance where they have an
   * entity.
   */
  public List<Mention> toward(Document document, List<Mention> mentions, Voices voices) {
    Passages passages = new Passages(document, voices);
    List<Mention> filled = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      int first = document.tokens().at(mention.start());
      Mention heard = mention.heard(voices.name(first), voices.statement(first));
      filled.add(mention.entityId() == null ? heard : judged(heard, passages.of(mention)));
    }
    return filled;
  }

  private Mention judged(Mention mention, Passage passage) {
    Stance stance = reader.get().toward(passage);
    double negative = Math.rint(stance.negative() * PARTS) / PARTS;
    double positive = Math.rint(stance.positive() * PARTS) / PARTS;
    return mention.judged(negative, positive);
  }
}
