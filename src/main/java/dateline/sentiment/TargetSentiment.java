package dateline.sentiment;

import dateline.table.Mention;
import dateline.text.Document;
import dateline.text.Span;
import java.util.List;

/**
 * How a text speaks of whom: for each mention of a known entity the valences of its sentence's
 * words in the same voice, decayed by their distance from it.
 */
public final class TargetSentiment {
  private final Document document;
  private final VoiceField own;
  private final VoiceField quoted;

  private TargetSentiment(Document document, List<ValuedWord> valued) {
    this.document = document;
    WordCount count = WordCount.of(document.tokens());
    own = new VoiceField(document, count, voice(valued, false));
    quoted = new VoiceField(document, count, voice(valued, true));
  }

  /**
   * The mentions in the order given, with their sentiment where they have an entity.
   *
   * @param valued the valued words of the same document, in order
   */
  public static List<Mention> of(
      Document document, List<ValuedWord> valued, List<Mention> mentions) {
    TargetSentiment sentiment = new TargetSentiment(document, valued);
    return mentions.stream().map(sentiment::fill).toList();
  }

  private List<ValuedWord> voice(List<ValuedWord> valued, boolean isQuoted) {
    return valued.stream()
        .filter(word -> document.isQuoted(word.tokens().start()) == isQuoted)
        .toList();
  }

  private Mention fill(Mention mention) {
    return mention.entityId() == null ? mention : with(mention, sentiment(mention));
  }

  private double sentiment(Mention mention) {
    VoiceField field = mention.voice().equals("quoted") ? quoted : own;
    int first = document.tokens().at(mention.start());
    int last = document.tokens().at(mention.end() - 1);
    // Adding 0 makes a negative zero a plain one.
    return field.around(new Span(first, last + 1)) + 0.0;
  }

  private static Mention with(Mention mention, double sentiment) {
    return new Mention(
        mention.sentence(),
        mention.start(),
        mention.end(),
        mention.name(),
        mention.entityId(),
        mention.type(),
        mention.method(),
        mention.voice(),
        sentiment);
  }
}
