package dateline.source;

/** What is known of sources before a text is read. */
record SourceKnowledge(
    Patterns patterns,
    SourceNouns nouns,
    ChannelWords channels,
    GenderWords genders,
    OfficeNames offices,
    Roster roster) {
  /** The lists that ship with Dateline, and whom the caller knows. */
  static SourceKnowledge shipped(Roster roster) {
    return new SourceKnowledge(
        Patterns.shipped(),
        SourceNouns.shipped(),
        ChannelWords.shipped(),
        GenderWords.shipped(),
        OfficeNames.shipped(),
        roster);
  }
}
