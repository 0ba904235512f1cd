package dateline.entity.tagger;

/** What names are found with. Immutable; one serves many threads. */
public interface NameModel {
  /** A tagger for one thread. */
  SentenceTagger tagger();
}
