package dateline.source.sense;

/** What a word that can be either is in a sentence. */
public enum Sense {
  NOUN,
  VERB
}
