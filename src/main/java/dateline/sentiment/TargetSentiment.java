package dateline.sentiment;

import dateline.table.Mention;
import dateline.text.Document;
import java.util.ArrayList;
import java.util.Iterator;
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
    List<Passage> spoken =
        mentions.stream().filter(mention -> mention.entityId() != null).map(passages::of).toList();
    Iterator<Stance> stances = reader.get().towardEach(spoken).iterator();
    List<Mention> filled = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      int first = document.tokens().at(mention.start());
      Mention heard = mention.heard(voices.name(first), voices.statement(first));
      filled.add(mention.entityId() == null ? heard : judged(heard, stances.next()));
    }
    return filled;
  }

  private static Mention judged(Mention mention, Stance stance) {
    double negative = Math.rint(stance.negative() * PARTS) / PARTS;
    double positive = Math.rint(stance.positive() * PARTS) / PARTS;
    return mention.judged(negative, positive);
  }
}
