package dateline.source;

import dateline.table.Mention;
import dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source is and for whom it speaks, by its name and the words around it. */
final class Affiliations {
  private static final Affiliation NONE = new Affiliation(null, null, null);

  private final Reading reading;
  private final List<Mention> mentions;

  /**
   * @param type as in {@link dateline.table.Statement#sourceType}
   * @param partyId the country or group it speaks for
   * @param noun the noun that the source turns on
   */
  record Affiliation(@Nullable String type, @Nullable String partyId, @Nullable String noun) {}

  Affiliations(Reading reading, List<Mention> mentions) {
    this.reading = reading;
    this.mentions = mentions;
  }

  /**
   * @param source null for a statement without one
   * @param head the name that heads it
   * @param id the entity or outlet it was found to be
   */
  Affiliation of(@Nullable Span source, @Nullable Mention head, @Nullable String id) {
    if (source == null) {
      return NONE;
    }
    Span characters = reading.document().characters(source);
    String party = null;
    for (Mention mention : mentions) {
      boolean inside = mention.start() >= characters.start() && mention.end() <= characters.end();
      party = inside && mention.method().equals("demonym") ? mention.entityId() : party;
    }
    return new Affiliation(null, party, null);
  }
}
