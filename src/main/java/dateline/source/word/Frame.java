package dateline.source.word;

/** What stands beside a cue and tells whether, and what, it attributes. */
public enum Frame {
  /** A quotation. */
  QUOTE,
  /** A clause opened by {@code that}. */
  THAT,
  /** A clause without {@code that}: a pronoun, or a noun phrase that a verb follows. */
  CLAUSE,
  /** A question: {@code whether}, {@code how}, {@code why}. */
  QUESTION,
  /** An infinitive. */
  TO,
  /** A noun phrase. */
  OBJECT,
  /** A preposition. */
  PREPOSITION,
  /** Nothing: the content stands before the cue. */
  BEFORE,
  /** Somebody and an infinitive: {@code asked residents to leave}. */
  ORDER,
  /** A number of things: {@code counted 14 dead}. */
  NUMBER,
  /** A noun phrase of which a few words are quoted. */
  SCARE,
  /** The verb stands in the passive. */
  PASSIVE,
  /** The cue is no verb: a source's name follows it, as {@code according to}. */
  NAMED,
  /** The cue is a noun with an owner: {@code X's claim that}. */
  NOUN,
  /** The cue is an adverb that names no source: {@code reportedly}. */
  HEARSAY,
  /** The cue is a colon behind a speaker with whom a line begins. */
  LABEL,
}
