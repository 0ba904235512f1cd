package dateline.source.word;

/** What a word can be in a sentence; a word can be several things, kept as bits. */
public enum Kind {
  PRONOUN(0),
  OBJECT(1),
  RELATIVE(2),
  DETERMINER(3),
  POSSESSIVE(4),
  QUANTITY(5),
  PREPOSITION(6),
  LINK(7),
  COORDINATOR(8),
  SUBORDINATOR(9),
  BE(10),
  HAVE(11),
  DO(12),
  MODAL(13),
  NEGATION(14),
  ADVERB(15),
  PLAIN(16),
  TIME(17),
  TIMELEAD(18),
  NUMBER(19),
  VERB(20),
  TITLE(21),
  DOCUMENT(22),
  AGENCY(23),
  RECIPIENT(24),
  REPORT(25),
  CAPITAL(26),
  MARK(27),
  /** Begins a verb that attributes. */
  CUE(28),
  /** Begins a noun, an adverb or a preposition that attributes. */
  OTHER_CUE(29),
  /** Governs an infinitive: {@code went on to say}. */
  GOVERNOR(30),
  /** A present form of a verb that is never a noun. */
  UNMISTAKABLE(31);

  public final int bit;

  Kind(int place) {
    bit = 1 << place;
  }

  /** The bits of several kinds together. */
  public static int any(Kind... kinds) {
    int bits = 0;
    for (Kind kind : kinds) {
      bits |= kind.bit;
    }
    return bits;
  }
}
