package dateline.source.roster;

import java.util.Set;

/** Prepositions that tell whose somebody is. */
final class Owning {
  private static final Set<String> WORDS =
      Set.of("of", "for", "from", "with", "at", "in", "inside", "within", "to");

  private static final Set<String> PLACED = Set.of("from", "at", "in", "inside", "within", "to");

  private static final Set<String> MAKING = Set.of("from", "by");

  /** Who stays what they are whatever they are sent to. */
  private static final Set<String> SENT =
      Set.of("ambassador", "envoy", "special envoy", "representative", "special representative");

  private Owning() {}

  static boolean isOwning(Piece preposition) {
    return WORDS.contains(preposition.word());
  }

  /** Whether what follows is where somebody is, as much as what they are in. */
  static boolean isPlaced(Piece preposition) {
    return PLACED.contains(preposition.word());
  }

  static boolean isOwning(Piece preposition, SourceNouns.Noun noun) {
    boolean sent = preposition.word().equals("to") && SENT.contains(noun.name());
    return (noun.authored() ? MAKING : WORDS).contains(preposition.word()) && !sent;
  }
}
