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
  private final Valences valences;

  public TargetSentiment(Valences valences) {
    this.valences = valences;
  }

  /** The mentions in the order given, with their sentiment where they have an entity. */
  public List<Mention> toward(Document document, List<Mention> mentions) {
    List<ValuedWord> valued = valences.in(document);
    WordCount count = WordCount.of(document.tokens());
    VoiceField own = new VoiceField(document, count, voice(document, valued, false));
    VoiceField quoted = new VoiceField(document, count, voice(document, valued, true));
    return mentions.stream()
        .map(mention -> fill(mention, mention.voice().equals("quoted") ? quoted : own))
        .toList();
  }

  private static List<ValuedWord> voice(
      Document document, List<ValuedWord> valued, boolean isQuoted) {
    return valued.stream()
        .filter(word -> document.isQuoted(word.tokens().start()) == isQuoted)
        .toList();
  }

  private static Mention fill(Mention mention, VoiceField voice) {
    return mention.entityId() == null
        ? mention
        : with(mention, voice.around(new Span(mention.start(), mention.end())));
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
        mention.metonym(),
        mention.voice(),
        sentiment);
  }
}
