package dateline.source.speaker;

import dateline.source.roster.GenderWords;
import dateline.source.roster.OfficeNames;
import dateline.source.roster.Roster;
import dateline.source.roster.SourceNouns;

/** What is known of sources before a text is read. */
public record SourceKnowledge(
    Patterns patterns,
    SourceNouns nouns,
    ChannelWords channels,
    GenderWords genders,
    OfficeNames offices,
    Roster roster) {
  /** The lists that ship with Dateline, and whom the caller knows. */
  public static SourceKnowledge shipped(Roster roster) {
    return new SourceKnowledge(
        Patterns.shipped(),
        SourceNouns.shipped(),
        ChannelWords.shipped(),
        GenderWords.shipped(),
        OfficeNames.shipped(),
        roster);
  }
}
